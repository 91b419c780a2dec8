const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const DETERMINERS = set(
  'a an the his her their this that these those some any all both my our your no each every',
);
export const SUBJECTS = set("he she they hes shes theyre he's she's they're he'd she'd they'd he’s");
export const OBJECTS = set('him her them');
export const OWNERS = set('his her their');
/** Words between a verb and what it is done to, or a thing and whose it is. */
export const FILLERS = set(
  `a an the his her their our my this that little wee poor old young dear lovely gorgeous brave tiny big sweet baby mr mrs ms miss new first last next
  left right other good bad repeat urgent morning evening daily final latest broken swollen sore infected whole own end clear late early post pre iv
  more another two three four five six ten so very really still just now finally back only also again already sadly officially safely nearly almost all
  been being is was are were be am got gets get getting has had have having will may might who whos who's up out off down on for of with from to after
  in at about into through`,
);
export const LINKS = set(
  `is was are were isn't wasn't aren't hasn't hadn't haven't doesn't didn't won't tried trying be been being am has had have having got gets getting still just now finally back only also again already sadly officially safely nearly almost
  who whos who's that's not never always recently currently newly then soon 's hes he's shes she's he she looks seems feels became remains remained did does do keeps kept`,
);
export const STOPS = set('. , ; : ! ? ( ) – — … " “ ”');
