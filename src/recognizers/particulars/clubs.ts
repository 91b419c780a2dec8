/** What the name of a club or a team ends in, among the words before a player. Written for this project. */
export const CLUB =
  /(?:^|\s)(?:town|united|utd|fc|afc|rfc|cc|rovers|city|thistle|athletic|albion|wanderers|county|rangers|celtic|wednesday|welfare|harriers|warriors|sharks|tigers|falcons|hornets|saints|villa|forest|harlequins|quins|wasps|hibs|hearts|academicals|accies|league|premiership|premier|championship|division|first|1st|international|england|scotland|wales|ireland|gaa|hurling|shinty|academy|reserves|stars|team|club)(?:\s|$)/;
