const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that are capitalised without being anyone's name, whatever the name list says of them. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  // Words that hold sentences together, some of which are names elsewhere ("My", "An", "He"): a title tells.
  ...list(`i im ive id ill me my mine we us our you your youre youve he hes him his she shes her hers it its they theyre
    theyve them their this that thats these those who whos what whats which when where why how a an the and or but if so
    as at by for from in into of off on onto out over to up with is are was were be been being am do does did done don
    dont has have had can cant could would shall should might must not no yes oh ah all any both each every few more
    most much many some such than then there theres here heres now just only also too very never always ever one two three
    four five six seven eight nine ten first last next again still even let lets get got go going gone make made see saw
    say said tell told think thought know new old good great best happy hug sorry please love loved big small little long
    high low well man men woman women lady boy girl baby kid mum dad son day night shift team today tonight tomorrow
    yesterday morning hand eye face knee hip foot toe arm leg head heart lung skin bone back`),
  // Days and months are names only beside a title or another name, and then the cue says so.
  ...list(
    'monday tuesday wednesday thursday friday saturday january february march july september october november december',
  ),
  ...list('mon tue tues wed weds thu thur thurs fri sat feb apr jun jul aug sep sept oct nov dec'),
  // "Mr", "Dr" and what else stands before a name.
  ...list('mr mrs ms mx dr prof sr jr rev sir dame miss pt pts'),
  // Peoples and languages.
  ...list(`english welsh irish scottish british gaelic polish french german spanish italian portuguese romanian indian
    pakistani bangladeshi nigerian ghanaian somali eritrean syrian iraqi iranian afghan chinese japanese korean filipino
    caribbean african asian european american australian ukrainian russian turkish kurdish arabic urdu punjabi bengali
    hindi gujarati tamil yoruba igbo cantonese mandarin cymraeg cymru muslim christian jewish sikh hindu catholic
    protestant methodist quaker islam islamic sikhs hindus muslims christians`),
  // Feasts and seasons.
  ...list('christmas xmas easter ramadan eid diwali vaisakhi hanukkah lent halloween'),
  // Short for something: nobody is called "Ed" in capitals.
  ...list('nhs hcpc nmc gmc cqc ahp ahps gp gps ot ots slt icu itu picu nicu hdu amu sau cdu pacu uk usa eu bbc itv'),
  // Names of brands, products and services that posts about work mention.
  ...list(`google microsoft apple amazon tesco asda aldi lidl greggs costa waitrose sainsbury sainsburys morrisons boots
    primark nando nandos ikea twix kitkat maltesers quorn lego netflix spotify eventbrite powerpoint excel zoom teams
    whatsapp facebook instagram twitter tiktok linkedin youtube snapchat reddit bluesky canva iphone android datix
    systmone emis cerner windows uber deliveroo pfizer moderna astrazeneca zimmer`),
  // Devices and manikins.
  ...list('simman simmum doppler stryker hoover oramorph bair'),
  // Chats, interjections and greetings written with a capital.
  ...list(`ok okay lol omg btw fyi imo tbh ffs pov ps nb rip psa faq diy ama aka asap eta tl dr tldr yay hurrah hooray hi hey
    hello hiya dear thanks cheers congrats congratulations diolch wow oops ouch phew tada yep nope ha haha hahaha
    aww argh ugh hmm bless welcome reminder update trivia spoiler wait`),
]);
