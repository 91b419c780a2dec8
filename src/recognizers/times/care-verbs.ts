/** The verbs of care, in the forms that "just" and the present continuous take. Written for this project. */

/** "just been wheeled in", "just x-rayed", "just lost": participles and past tenses. */
export const DONE = [
  'admitted|arrived|assessed|attended|bathed|bandaged|birthed|blue[- ]?lighted|blue[- ]lit|bled|booked|brought|buried|called to|carried|cannulated',
  "catheterised|caught|cleaned|clerked|collapsed|comforted|consoled|conveyed|coded|crashed|cut|dc['’]?d|debrided|delivered|died",
  "diagnosed|discharged|dna['’]?d|done|dressed|dropped|examined|extubated|extracted|fainted|fallen|fed|fished|fitted|fixed|found|fractured",
  'gone off|gone into|gone to theatre|gone up|gone home|got back from|handed over|helped|hoisted|immunised|injected|inserted|intubated|jabbed',
  'kicked off|landed|laid|lifted|lost|midwifed|moved|nursed|offloaded|operated on|opened up|pass(?:ed)? away|passed|performed|phoned|picked up|plastered|popped out|pronounced',
  'pulled|pushed|put|readmitted|reduced|referred|removed|rescued|resussed|resuscitated|restrained|returned from|rolled|rung|rushed|sat with|saved|scanned',
  'scrubbed|seen|sectioned|sedated|seized|sent|set|sewn|shaved|shocked|signed off|spoken to|splinted|stabbed|stabilised|stapled|stitched|stopped breathing|sutured|swabbed',
  'taken|talked|told|thrombolysed|transferred|transported|treated|triaged|turned up|unblocked|vaccinated|verified|visited|vomited|walked in|walked',
  'washed|waved|weighed|wheeled|woken|woke|worked on|x-?rayed|given birth|passed a|had to',
  'came|come in|come off|come out|come round|come through|come back|saw|gave|took|held|met|did|broke|watched|rang|went off|went into|said goodbye',
].join('|');

/** "scanning a", "blue lighting a": what somebody is doing to a person in care as they write. */
export const DOING = [
  'admitting|assessing|babysitting|bandaging|bathing|blue[- ]?lighting|bringing|cannulating|carrying|catheterising|clerking|comforting|conveying',
  'cutting|delivering|doing (?:cpr|compressions|obs|bloods|an ecg|a dressing|hourly obs|1:1|one[- ]to[- ]one)(?: on| with| for)?|dressing|escorting|examining|extricating|feeding|getting|handing over|heading in with|hoisting|holding',
  'intubating|looking after|looking at|monitoring|nursing|observing|operating on|packing|patching up|plastering|prepping|pulling|resuscitating|rushing',
  'running (?:in )?with|running|scanning|scrubbed in on|scrubbing (?:in )?for|sedating|seeing|settling|shocking|sitting with|specialing|specialling|stabilising|stitching(?: up)?|suctioning|suturing|taking(?: in)?',
  'talking to|thrombolysing|transferring|transporting|treating|triaging|trying to (?:cannulate|calm|settle|get|save|resus)|turning|vaccinating|ventilating|waiting with|walking|washing|watching|wheeling|working on|x-?raying',
].join('|');

/** Who may be in care, after a verb or after "with". */
export const SOMEBODY =
  '(?:(?:a|an|the|this|my|our|wor|ma|another|one|some|that|yer)(?: (?:very|really|wee|little|poorly|sick|tiny|big|lovely|elderly|old|auld|young|poor|frail|confused|dying|scared|frightened|stable|unstable|critical|drunk|angry|next|last|first|other|newborn|premature|prem|pregnant|labouring|teenage|\\d{1,3}[- ]?(?:yo|y/?o|yrs?|years?|m|f|month|week|day)(?:[- ]olds?)?)){0,3} (?:patient|pt|px|pts?|client|resident|service user|casualty|fella|fellow|fellah|bloke|man|woman|wifie|wumman|lady|gent|gentleman|guy|chap|lad|laddie|lass|lassie|girl|boy|kid|kiddo|child|bairn|wean|teenager|teen|toddler|tot|baby|babby|bab|newborn|neonate|infant|mum|mam|mom|dad|granny|grandad|nan|pensioner|youngster|student|cyclist|biker|driver|pedestrian|farmer|little one|wee one|wee soul|soul|person|one|stabbing|arrest|stemi|stroke|stroke pt|trauma|fall|faller|hip|major haemorrhage|overdose|od|rtc|sepsis|birth|family|relative|wife|husband|daughter|son|\\d{1,3}[- ]?(?:yo|y/?o|yrs?|years?|month|week|day)(?:[- ]old)?|\\d{1,3} ?[mf])|him|her|them|somebody|someone|he|she|\\d{1,3}[- ]?(?:yo|yr|year|y/?o)[- ]?(?:old)?)';
