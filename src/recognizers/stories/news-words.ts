/** Words of the press and of what it reports, as alternatives in lower case. Written for this project. */

/** What ends the names of papers and stations: "the Gazette", "Harrowdale Live", "AshersbyEcho". */
export const TITLE =
  '(?:gazette|echo|herald|chronicle|argus|advertiser|courier|observer|examiner|tribune|journal|mercury|telegraph|evening (?:post|news|standard|mail|times|star)|daily (?:mail|record|mirror|star|express)|guardian|news ?and ?star|press ?(?:and|&) ?journal|p&j|free press|bbc|itv|sky(?: news)?|channel 4|stv|look north|midlands today|spotlight|reporting scotland|granada reports|points west|newsroom|radio \\w+)';

/** Reported events: what "that ... on the bypass" may be. */
export const EVENT =
  '(?:crash|smash|pile-?up|collision|rta|rtc|rtcs?|(?:car|bus|coach|train|boat|fairground|farm|tractor|quad) accident|incident|stabbing|shooting|attack|assault|murder|fire|house fire|blaze|explosion|blast|gas leak|rescue|search|drowning|collapse|landslide|flood|robbery|raid|hit[- ]and[- ]run|kidnap(?:ping)?|abduction|riot|brawl|siege|standoff|derailment|train crash|plane crash|helicopter crash|coach crash|bus crash|car crash|motorbike crash|bike crash|quad bike (?:one|crash|accident)|shark attack|dog attack|dog bite|lightning strike|poisoning|jumper|disappearance|missing (?:person|girl|boy|lad|man|woman|teen|walker|teenager)|manhunt|arrest|court case|trial|inquest)';
