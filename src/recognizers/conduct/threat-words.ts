import { type Cued, cued } from './cued.ts';

/**
 * Ways of threatening, goading and setting others on somebody, on text in
 * lower case, written for this project, each with the sentence behind it.
 */
export interface Menace {
  readonly pattern: Cued;
  readonly evidence: string;
  /**
   * `always`: a threat wherever it stands. `target`: only where somebody is
   * tagged, named or spoken of in the post. `addressed`: only where the post
   * speaks to somebody in particular.
   */
  readonly needs: 'always' | 'target' | 'addressed';
  readonly confidence: number;
}

const THEM =
  '(?:(?:the|my|our) (?:\\w{1,24} )?(?:manager|consultant|nurse|doctor|boss|matron|registrar|director|patient|surgeon|supervisor|mentor|sister|reg|gp|paramedic|receptionist|physio)|s?he|they|you|ye|youse|u|that (?:\\w{1,24} )?(?:man|woman|cow|bitch|bastard|prick|manager|consultant|nurse)|the (?:bitch|bastard|cow|prick|scumbag)|it|whoever [^.!?\\n]{3,40}?)';
const OBJ =
  '(?:him|her|them|you|ye|youse|yer man|that (?:\\w{1,24} )?(?:man|woman|cow|bitch|bastard|prick|manager|fella|bloke|guy|lassie|lad)|the (?:bitch|bastard|cow|prick|scumbag|bampot))';
const HARM =
  "chok(?:e|es|ed)(?! up)|dies?|rots?|suffers?|burns?|drowns?|trips?|falls? (?:over|down|off|under|flat)|breaks? (?:his|her|their|your|yer|a) (?:neck|leg|legs|arm|jaw|nose|ankle|back)|gets? (?:run over|knocked down|hit by|cancer|covid|the sack|sacked|struck off|fired|what['’]?s coming|whit['’]?s coming|what (?:s?he|they|you) deserves?|battered|a kicking|a slap|a hiding|decked|trench foot|shingles|piles|thrush|the shits|norovirus|karma|bitten|exposed|caught|binned|booted)|loses? (?:his|her|their|your|yer) (?:job|pin|registration|licence|license|career|house|hair|teeth|kids|marriage)|never works? again|never (?:sleeps?|walks?|finds?)|has a (?:stroke|crash|heart attack|slow)|crash(?:es)? (?:his|her|their|your)|steps? on (?:a )?(?:lego|plug)|is on (?:his|her|their) (?:own )?(?:conscience|deathbed)|end(?:s)? up (?:on|in|needing|alone|homeless)|rot in hell|go(?:es)? to hell|feels? (?:my|what|the) (?:pain|pain|same)|hurts?|pays? for (?:it|this|what)|regrets? (?:it|this|what)|wake(?:s)? up (?:dead|paralysed)";

export const MENACES: readonly Menace[] = [
  // "hope she chokes on her biscuit", "wish he'd fall under a bus"
  {
    pattern: cued(
      'hope, hoping, hopefully, praying, pray, wish, wishing, wait',
      `(?:hope|hoping|hopefully|praying|pray|wish|wishing|cannae wait till|can['’]?t wait (?:till|until|for the day)) (?:that )?(?:to god |one day |some day |someday ){0,6}${THEM}(?:['’]?d|['’]?ll| will| would)?(?: all| both| one day| just| really| fucking| ever){0,6} (?:${HARM})(?: (?:on|by|in|under|off|with|for|from|of|and)(?: [a-z'’]+){1,4}|(?: slowly| painfully| soon| alone))?`,
    ),
    evidence: 'wishes harm',
    needs: 'always',
    confidence: 0.8,
  },
  // "hope someone keys that tesla of hers"
  {
    pattern: cued(
      'hope, wish, someone, somebody, anyone, anybody, hoping & key, keys, keying, slash*, smash*, torch*, scratc*, egg, eggs, egging, run, runs, batter*, deck, decks, slap, slaps, punch*, thump*, lamp, lamps, skelp*, twat, twats, knock*, smack*, kick, kicks, chin, chins, brick, bricks, burn, burns, put, puts, let, lets',
      `(?:hope|wish|someone|somebody|anyone|anybody|somebody please|hoping) ?(?:someone|somebody|anybody|they|needs to|should|ought to|wants to|please|would|will|go and|pls|fancy|want to|has to|must)? ?(?:to )?(?:keys?|keying|slash(?:es|ing)?|smash(?:es|ing)?|torch(?:es|ing)?|scratch(?:es|ing)?|egg(?:s|ing)?|runs? over|batters?|decks?|slaps?|punch(?:es)?|thumps?|lamps?|skelps?|twats?|knocks? out|smacks?|kicks?|chins?|bricks?|burns? down|puts? a brick through|lets? down) (?:(?:the (?:tyres|windows?|shit) (?:of|on|out of) )?(?:that|her|his|their|him|them|the (?:bitch|bastard|cow|prick|fucker)|the fuck out of|seven (?:shades|bells))(?: (?:tyres|car|tesla|bmw|merc|audi|windows?|house|head|face|teeth)(?: (?:of|in) (?:hers|his|theirs))?)?)(?:,? [^.!?\\n]{0,60} if anyone (?:fancies|wants)(?: it)?)?`,
    ),
    evidence: 'calls for harm',
    needs: 'always',
    confidence: 0.75,
  },
  // "watch your back at Monday's meeting", "sleep with one eye open"
  {
    pattern: cued(
      'watch, look over, one eye, card, cards, numbered, time, times, day',
      "(?:better |best |had better |should |might want to |wanna )?watch (?:(?:your|yer|ur|her|his|their) (?:back|mouth|step)|yourself|yersel|himself|herself)(?: (?:at|on|from|in|next|when|tomorrow|tonight|monday|hen|pal|mate|love)[^.!?,\\n]{0,30})?|(?:you|she|he|they)['’]?(?:d)? better watch (?:out|it|yourself|yersel)|sleep with one eye open|your card['’]?s marked|your card is marked|(?:your|her|his|their|yer) (?:days are numbered|time(?:['’]?s| is) (?:coming|up)|cards are marked|day (?:is|will) com(?:e|ing))|(?:watch|look) over (?:your|yer|her|his) shoulder",
    ),
    evidence: 'threat',
    needs: 'target',
    confidence: 0.75,
  },
  // "keep crying to management babe, see what happens"
  {
    pattern: cued(
      'see what happens',
      "(?:(?:keep|carry on|go on|just) [^.!?\\n]{2,50}(?:and|,|n|&) )?(?:you['’]?ll |she['’]?ll |he['’]?ll |we['’]?ll |let['’]?s |just |wait and |go on,? |come near (?:me|us) (?:again )?(?:and|n) |(?:do|try|say|touch|report|grass) [^.!?\\n]{1,40} (?:and|n) |again (?:and|n) )see what happens(?: (?:next|then|to (?:you|her|him|them)))?",
    ),
    evidence: 'threat',
    needs: 'addressed',
    confidence: 0.75,
  },
  // "put one more word about me in your notes and see what gets read out about you"
  {
    pattern: cued(
      'see, watch, find, learn & what, how, who, where, whose, which & more, another, again, my, me, us, our',
      '(?:put|say|write|post|send|file|breathe|tell|ring|report|touch|come|open|pull|try|do|speak|mention|grass|submit|datix|cc|go|use|drag|bring|spread|call|cross|message|email|leave) (?:[^.!?\\n]{0,60} )?(?:one more|another|again|about me|(?:to|behind|on|at|against|in|near|of) (?:me|my|us|our)|my (?:name|back|job|pin|kids|family|shift|work))(?: [^.!?\\n]{1,50})?,? (?:and|n|&|an|then) (?:just )?(?:see|watch|find out|learn) (?:what|how|who|where|whose|which)(?: [^.!?,\\n]{2,60})?',
    ),
    evidence: 'threat',
    needs: 'addressed',
    confidence: 0.75,
  },
  {
    pattern: cued(
      'keep, carry on, go on & crying, running, greeting, greetin, whining, bleating, snitch*, grassi*, talking, lying, telling, moaning, stirring, poking, pushing',
      '(?:keep|carry on|go on) (?:crying|running|greeting|greetin|whining|bleating|snitching|grassing|talking|lying|telling tales|moaning|stirring|poking|pushing)[^.!?\\n]{0,40}',
    ),
    evidence: 'goading',
    needs: 'addressed',
    confidence: 0.7,
  },
  // "you'll regret this", "she'll be sorry", "I'll make sure he gets what's coming"
  {
    pattern: cued(
      'regret, sorry, wish, pay, get',
      `(?:you|ye|she|he|they|u)(?:['’]?ll| will| are going to|['’]?re going to|['’]?re gonna|['’]?s gonna|['’]?s going to| gonna| is going to)(?: all| so| fucking| really){0,6} (?:regret (?:this|it|that|the day|crossing|messing|reporting|what)|be (?:so )?(?:sorry|sorry you)|wish you['’]?(?:d| had)|pay for (?:this|it|that|what)|get (?:yours|theirs|hers|his|what['’]?s coming|battered|a slap|a kicking|decked|leathered)|wish (?:you|she|he|they)['’]?(?:d| had) (?:never|not|kept))[^.!?\\n]{0,40}`,
    ),
    evidence: 'threat',
    needs: 'target',
    confidence: 0.75,
  },
  {
    pattern: cued(
      'ill, lets, well, i will, we will, im, going, gonna, swear, ahll & make, mak, end, ruin, destroy, finish, bury, batter, deck, slap, punch, knock, swing, lamp, get, have, come, coming, waiting, find, track, hunt, see you, kick, break',
      `(?:i['’]?ll|let['’]?s|i will|we['’]?ll|we will|i['’]?m going to|i['’]?m gonna|gonna|im gonna|i swear i['’]?ll|ah['’]?ll) (?:personally |fucking |so |be ){0,6}(?:mak(?:e)? sure (?:s?he|they|you) (?:gets?|los(?:e|es)|never|pays?|regrets?|suffers?|(?:is|are) (?:sacked|struck off))|end (?:${OBJ}|(?:your|her|his|their) career)|ruin ${OBJ}|destroy ${OBJ}|finish ${OBJ}|bury ${OBJ}|batter ${OBJ}|deck ${OBJ}|slap ${OBJ}|punch ${OBJ}|knock ${OBJ} out|swing for ${OBJ}|lamp ${OBJ}|get ${OBJ} (?:sacked|fired|struck off|back for|for this)|have (?:your|her|his|their) (?:job|pin|registration|career|licence)|come (?:for|after|round|looking) (?:for )?${OBJ}|coming for ${OBJ}|be (?:waiting for|coming for) ${OBJ}|waiting for ${OBJ}|make (?:your|her|his|their) life (?:hell|a misery|miserable|a living hell)|find (?:out (?:where|who)|${OBJ})|track ${OBJ} down|hunt ${OBJ} down|see you (?:outside|in the car park)|kick (?:your|her|his|their) (?:\\w{1,24} )?(?:head|teeth|arse|door) in|break (?:your|her|his|their) (?:neck|legs|jaw|nose|fingers)|swing for)[^.!?\\n]{0,50}`,
    ),
    evidence: 'threat',
    needs: 'target',
    confidence: 0.8,
  },
  // "keep on and I'll make sure everyone hears about it", "one more word and your manager gets to see"
  {
    pattern: cued(
      'hear, hears, heard, know, knows, find, finds, see, sees, tell, told & make, making, going, gonna, ill, keep, carry on, again, word, more, dont, wait',
      "(?:(?:keep (?:on|it up|going|at it|pushing|talking)|carry on|one more (?:word|time|lie|comment|email|dig)|do (?:it|that) again|try (?:it|that) again|say (?:it|that|one more word) again|you don['’]?t stop)[^.!?\\n]{0,25} (?:and|n|&|or) )?(?:i['’]?ll|i will|i['’]?m going to|i['’]?m gonna|we['’]?ll|we will|gonna|going to) (?:personally |be ){0,6}(?:mak(?:e|ing) (?:damn |bloody |fucking )?sure (?:that )?(?:everyone|everybody|every one|the whole (?:\\w{1,24} )?\\w{1,24}|all of [a-z]+|they all|people|your (?:\\w{1,24} )?(?:manager|boss|husband|wife|partner|mum|family|patients)|matron|hr|management|the (?:nmc|gmc|hcpc|manager|boss|papers)) (?:hears?|knows?|finds? out|sees?|gets? to (?:hear|know|see))|tell(?:ing)? (?:everyone|everybody|the whole (?:\\w{1,24} )?\\w{1,24}|your (?:manager|boss|husband|wife|partner)|matron|hr) (?:exactly )?(?:what|who|how) (?:you|u|ye|she|he))(?: (?:about )?(?:it|this|that|what (?:you|u|ye|she|he)[^.!?\\n]{1,40}|exactly what [^.!?\\n]{2,40}|all about [^.!?\\n]{2,30}))?(?! (?:how|about (?:how|our|the|my)|what an?)(?![a-z]))",
    ),
    evidence: 'threat of exposure',
    needs: 'target',
    confidence: 0.7,
  },
  // "I know where you park"
  {
    pattern: cued(
      'know & where',
      '(?:i|i do|everyone|some of us) (?:all )?know (?:exactly )?where (?:you|she|he|they|u|ye) (?:lives?|parks?|works?|drinks?|stays?|walks?|shops?|bides?)(?: (?:your|her|his|their) [a-z]+)?',
    ),
    evidence: 'threat',
    needs: 'always',
    confidence: 0.75,
  },
  // "say it to my face", "try me", "run and tell"
  {
    pattern: cued(
      'face, run, cry, try, bring it, come at me, dare, report, grass, snitch, snitches, meet me, outside',
      '(?:come and |come an |go on,? |try and |try |just )?(?:say (?:it|that)|tell me) to my face|run (?:and|an|n|along and|off and) tell[^.!?,\\n]{0,40}|run (?:back )?to (?:mummy|daddy|management|matron|hr|your manager|the boss|teacher)(?: again)?|go (?:and )?cry (?:to|about it)[^.!?\\n]{0,30}|cry (?:harder|more|about it)|try me|bring it on|come at me|i dare you|dare (?:you|ya) to|report me (?:again )?(?:then|and|i dare|all you)[^.!?\\n]{0,30}|go on then,? report me|(?:grass|snitch) (?:on me|again|me up)[^.!?\\n]{0,30}|snitches get stitches|meet me (?:in the car park|outside)|outside,? (?:car park,? )?(?:after|end of) (?:your |the )?shift',
    ),
    evidence: 'goading',
    needs: 'addressed',
    confidence: 0.7,
  },
  // "everyone message her and tell her what we think"
  {
    pattern: cued(
      'everyone, everybody, all, yall, youse, folk, folks, lads, girls, guys, ladies, people, pals, pls, please, lets, can, shall, we, whos, feel, somebody, someone & message, messag*, msg, dm, email, emaili*, text, ring, phone, call, tag, tagging, spam, flood, bombard, report, report*, mass, complain, gang, pile, review*, name, boycott, block, unfollow, ignore, expose, out, troll, harass, confro*, get, roast, send, leave',
      `(?:every(?:one|body)|all of you|you all|y['’]?all|youse|folks?|lads|girls|guys|ladies|people|pals|pls|please|let['’]?s|can we all|can every(?:one|body)|shall we all|we should all|who['’]?s (?:up for|with me|going to|gonna)|feel free to|somebody|someone)(?:,| please| go| go and| all| just| should| needs to| pls| can| could| gonna| and| of us){0,6},? (?:message|messaging|msg|dm|email|emailing|text|ring|phone|call|tag|tagging|spam|flood|bombard|report|reporting|mass report|complain about|gang up on|pile (?:in )?on|review-?bomb|name and shame|boycott|block|unfollow|ignore|expose|out|troll|harass|confront|get|roast|send abuse to|leave) (?:(?:him|her|them|this (?:clown|man|woman|nurse|doctor|idiot|cow|bitch|prick|guy|manager|consultant|account)|that (?:\\w{1,24} )?(?:man|woman|cow|bitch|prick|manager|nurse|doctor|idiot)|(?:his|her|their) (?:inbox|page|profile|boss|employer|manager|regulator|dms|phone)|the (?:bitch|bastard|cow|prick|clown))(?! (?:if|to (?:the police|101|security)|on 101))|@[a-z][0-9a-z_.]+)(?: (?:to|till|until|so|and|til|for|with|a|what|at|sacked|struck off|out)[^.!?\\n]{0,60})?`,
    ),
    evidence: 'pile-on',
    needs: 'target',
    confidence: 0.7,
  },
  {
    pattern: cued(
      'famous, your thing, your worst, your magic, what to do, share, sacked, fired, struck, cancelled, out of a job, bombard, flood, spam, swamp, heres, this is',
      "(?:make (?:him|her|them|this (?:man|woman|clown|nurse|doctor)) famous|twitter,? do your (?:thing|magic)|do your (?:thing|worst|magic),? (?:twitter|facebook|internet|folks|everyone|people|lads|girls)|you know what to do(?:,? (?:folks|everyone|lads|girls|people))?|share (?:this )?(?:till|until|so) (?:s?he|they|everyone|every one)[^.!?\\n]{0,40}(?:sacked|struck off|fired|name|knows? what|loses?|face)[^.!?\\n]{0,20}|get (?:him|her|them|this (?:man|woman|clown|nurse|doctor)) (?:sacked|fired|struck off|cancelled|out of a job)|(?:bombard|flood|spam|swamp) (?:his|her|their) (?:inbox|page|phone|dms|profile|emails?)(?: with [^.!?\\n]{1,30})?|(?:here['’]?s|this is) (?:his|her|their) (?:number|address|profile|account|home address|email)[^.!?\\n]{0,40}(?:go|let|give|tell|you know|do|have at))",
    ),
    evidence: 'pile-on',
    needs: 'target',
    confidence: 0.75,
  },
  // "needs a slap", "deserves everything coming to her"
  {
    pattern: cued(
      'needs, need, deserves, deserve, wants, want, do with, asking, begging, due, coming, got it, had it, has it, have it & slap, kick, kicking, skelp, hiding, batter, battering, punch, smack, thump, doing, beating, bullet, brick, shovel, leathe*, boot, clip, swift, shooting, slapping, hanging, putting, drowning, coming, it',
      `(?:s?he|they|you|that (?:\\w{1,24} )?(?:man|woman|cow|one|bitch|prick|manager|consultant|nurse)|some people|somebody|someone|whoever [^.!?\\n]{3,40}?)(?:['’]?s)? (?:just |really |badly |so |seriously |fucking ){0,6}(?:needs?|deserves?|wants?|could do with|is (?:asking|begging) for|are (?:asking|begging) for|asking for|due|has it coming|have it coming|had it coming)(?: (?:an? (?:good |hard |proper |right |bloody |fucking ){0,6}(?:slap|kick|kicking|skelp|hiding|batter(?:ing)?|punch|smack|thump|doing|beating|bullet|brick|shovel|leathering|boot|clip round the ear|swift kick)(?: (?:in|up|to|round|across) (?:the|his|her|their) \\w{1,24})?|(?:shooting|slapping|battering|hanging|putting down|drowning|a doing)|what['’]?s coming(?: to (?:him|her|them))?|everything (?:that['’]?s )?coming(?: to (?:him|her|them))?)|['’]?s (?:got it|asking for it)|(?:has|have|had) it coming)`,
    ),
    evidence: 'wishes harm',
    needs: 'target',
    confidence: 0.65,
  },
  // "I could kill her", "want to punch him"
  {
    pattern: cued(
      'punch, punchi*, slap, slapping, strang*, thrott*, batter, batter*, deck, decking, smack, smacking, chin, chinning, lamp, lamping, stab, stabbing, kill, killing, murder, murder*, smothe*, knock, knocki*, swing, swinging, throw, throwing, chok*',
      `(?:want(?:ed)? to|wanna|could(?: happily| gladly| honestly)?|would(?: happily| gladly| love to)?|love to|dying to|tempted to|feel like|felt like|ready to|about to|close to|itching to) (?:fucking |literally |just )?(?:punch(?:ing)?|slap(?:ping)?|strangl(?:e|ing)|throttl(?:e|ing)|batter(?:ing)?|deck(?:ing)?|smack(?:ing)?|chin(?:ning)?|lamp(?:ing)?|stab(?:bing)?|kill(?:ing)?|murder(?:ing)?|smother(?:ing)?|knock(?:ing)? out|swing(?:ing)? for|throw(?:ing)? (?:him|her|them) (?:out|down|through)|chok(?:e|ing)) ${OBJ}(?: (?:in|with|out|through|down|right|all)(?: the| her| his| a)? \\w{1,24})?`,
    ),
    evidence: 'wishes harm',
    needs: 'target',
    confidence: 0.65,
  },
  // "karma's coming for you Denise", "kill yourself"
  {
    pattern: cued(
      'wait, wipe, taste, where, enjoy, getting, gonna, brave, big, hard, clever, smart, tough, karma, karmas, kill, top, hang, kys, drop dead, rot, burn, youre, threat, warning, goodbye',
      "wait (?:till|until|til) (?:i|we) (?:get (?:hold|a hold|my hands)|see|catch|find|get)[^.!?\\n]{0,30}|wipe (?:that|the) (?:smirk|smile|grin) off[^.!?\\n]{0,20}|(?:gets?|have|has|get) a taste of (?:his|her|their|your) own medicine|find out where (?:he|she|they) (?:lives?|works?|parks?|drinks?)|enjoy (?:being unemployed|the dole|the job ?centre|unemployment)|(?:s?he|they)['’]?(?:s|re)? (?:getting|gonna get) it|let['’]?s see how (?:brave|big|hard|clever|smart|tough) (?:you|she|he|they)[^.!?\\n]{0,40}|karma(?:['’]?s| is| will be)? (?:coming|gonna get|will get|going to get|get)(?: for)? (?:you|her|him|them|ye)(?: (?:babe|hen|love|hun))?|(?:kill|top|hang) (?:yourself|yersel|urself)|kys|drop dead|(?:go )?(?:rot|burn) in hell|you['’]?re (?:dead|finished|done|next|toast)(?: (?:meat|to me))?|consider this (?:a|your) (?:threat|warning|final warning)|this is (?:a|your) (?:threat|only warning|last warning|final warning)|say goodbye to (?:your|her|his) (?:pin|job|career|registration|licence)|enjoy (?:your|the) (?:job|career|pin|registration) while (?:you|it)[^.!?\\n]{0,20}",
    ),
    evidence: 'threat',
    needs: 'target',
    confidence: 0.75,
  },
];
