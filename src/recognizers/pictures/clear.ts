import { wholeWords } from '../context.ts';

/** Words by which a board, a screen or a label in a picture tells nothing of anybody. */

/** "wiped clean", "screens switched off", "blank flip chart", "notes turned over". */
export const CLEARED = wholeWords(
  `blank|empty|emptied|wiped|cleaned|clean|cleared|clear desk|clear of|(?:switched|turned|powered|all|are|is|were|was|screens?|monitors?|lights) off|turned (?:away|round|around|over|to the wall)|to the wall|facing away|blacked out|locked|covered|hidden|closed|shut|unplugged|unused|spare|brand new|new roll|(?:stack|roll|box|pack) of (?:blank|empty|new|unused|fresh)|demo|dummy|test (?:patient|data|screen)|training|fake|made[- ]up|mock|simulat\\w{1,4}|example|sample data|removed|rubbed (?:out|off)|obscured|out of (?:shot|frame|view|sight)|face down|screensaver|wallpaper|login page|welcome (?:sign|message|board)|no (?:names?|details|patient (?:info|details|data)|info|information|data|text)|nothing on|nothing (?:clinical|identifiable|confidential)|not (?:visible|readable|legible|in shot)|unreadable|illegible|too (?:blurry|small) to read|anonymi[sz]ed`,
  'u',
);

/** Screens and boards that others look at: "presentation slide", "menu board", "rota". */
export const FOR_ALL = wholeWords(
  `slides?|presentation|presenter|presenting|speakers?|conference|lecture|lectures|projector|projected|podium|keynote|zoom call|teams call|teams|webinar|training|cinema|tv|television|telly|game|gaming|football|match|karaoke|menu|menus|specials|canteen|caf[eé]|rota|off duty|welcome|thank you|poster|posters|noticeboard|notice board|pin ?board|quote of the day|joke|jokes|school|classroom|lesson|scoreboard|leader ?board|departures|quiz|christmas (?:countdown|jokes)|motivational|fundraising|charity|donation|dartboard|skate ?board|surf ?board|card ?board|brainstorm|ideas|quality improvement|flip ?chart|sunscreen|screening|touch ?screen check-in|check-in screens?|e-?learning|app|website|dashboard|chart of|graph|statistics|stats|monitor lizard|baby monitor|blood pressure monitors?|heart rate monitors?`,
  'u',
);

/** Labels, bands, letters and notes of other kinds. */
export const OTHER_LABELS = wholeWords(
  `festival|glastonbury|charity|friendship|wedding|hair|rubber|elastic|brass|steel|silver|arm|resistance|exercise|sweat|pride|rainbow|loom|fitness|park ?run|race|gig|concert|marathon|staff|parking|food|wine|beer|jam|bottle of|clothes|washing|designer|nutrition|allergen|warning|hazard|price|post-?it|sticky notes|thank[- ]you|thankyou|love|award|congratulations|cover letter|resignation|offer letter|acceptance|dear santa|santa|birthday|lecture|study|revision|exam|meeting|bank ?notes?|voice notes?|release notes|musical|sheet music|movie|film script|off script|blank|unused|demo|dummy|empty|spare|sample size|training|simulat\\w{1,4}|my own|my name|recruitment|job|open letter|newsletter|bar chart|line chart|pie chart|graph|rising|leaflet|poster|headed paper|logo|gift`,
  'u',
);
