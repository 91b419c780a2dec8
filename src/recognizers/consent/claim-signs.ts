import { lazily } from '../patterns/lazily.ts';
import { SHARE } from './publicity.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';
const WE = '(?:i|we|me|us|oor|wor|ah)';
const FINE =
  '(?:ok|okay|o\\.k\\.|fine|grand|alright|all right|a-?ok|cool|good|happy|content|delighted|thrilled|chuffed|glad|pleased|keen|up for it|comfortable|sound|dead on|no bother|no problem|over the moon|proud|buzzing|more than happy|willing)';
const ADVERB =
  '(?:(?:very |so |both |all |also |kindly |has |have |had |just |even |really |totally |more than |absolutely |quite |perfectly |only too |kindly |already |actually |literally |now |since |happily |graciously |generously |kindly |specifically |personally ){0,3})';
const THEIR =
  "(?:(?:his|her|their|the|full|kind|express|explicit|written|verbal|oral|signed|informed|patient|patient's|patients|parental|parents'|parent's|family|family's|owner's|own|mum's|client's|resident's|lady's|total|complete|prior|everyone's|[a-zà-ɏ]{2,14}(?:'s|s')) ){0,4}";
const CONSENT =
  '(?:permission|consent|blessing|say[- ]?so|go[- ]?ahead|ok|okay|agreement|approval|green light|thumbs up|nod)';

/** `needs` names groups of words one of each of which must stand in the text. */
type Claim = readonly [evidence: string, confidence: number, needs: string, pattern: () => RegExp];

/** Ways in which posts say that somebody agreed, each with the sentence behind it. */
export const CLAIMS: readonly Claim[] = [
  // "with permission", "shared with her full consent", "posted with Beatriz's blessing"
  [
    'with permission',
    0.8,
    'with consent',
    lazily(
      () =>
        `${B}(?:with|by|w/|wi) ${THEIR}${CONSENT}(?: (?:of|from) (?:the |this |our |my )?[a-zà-ɏ]+(?: [a-zà-ɏ]+)?)?${E}`,
    ),
  ],
  // "gave me permission to tell yous", "has given her consent", "gave us the thumbs up"
  [
    'gave permission',
    0.85,
    'gave consent',
    lazily(
      () =>
        `${B}(?:gave|gives?|given|giving|granted|got|had|have|has|obtained|gained|received|secured|sought and got|asked for and got)(?: (?:me|us|it|this|the team|my team))? ${THEIR}(?:${CONSENT})(?: (?:to|for|from)(?: (?:me|us|the (?:team|trust)|this|the)){0,2}(?: (?:to )?${SHARE}| (?:patient|pt|lady|gent|client|resident|him|her|them|photo|pic|post|video))?(?: (?:this|it|her|his|their|the|yous|you|everyone|story|photo|pic|online|on here|here)){0,3})?${E}`,
    ),
  ],
  // "said we could pop it on insta", "says it's okay to share", "told me I can post this"
  [
    'said so',
    0.85,
    'said share',
    lazily(
      () =>
        `${B}${ADVERB}(?:said|says|say|saying|told (?:me|us)|tells (?:me|us)|agreed|agrees|confirmed|reckons|insisted|insists)(?: (?:that|yes|yeah|aye|in writing|happily))?,? (?:(?:${WE}(?:'m|'re| was| were)? (?:can|could|may|might|should|was allowed to|were allowed to|had to|have to|must|ok to|okay to|allowed to|free to|welcome to))|(?:(?:it|that|this|she|he|they)(?:'s|s|'d be| is| was| were| would be|'re|d be|'d)? ${ADVERB}(?:${FINE})(?: (?:with|about|for|if|to|by))?(?: (?:me|us|this|it|that|for)){0,2}(?: to| i| we| could| can)?)|to|yes to (?:me|us|the|a|this)|${FINE} (?:to|for (?:me|us) to)|(?:to )?(?:just |go (?:ahead|on) and |aye |please |definitely )?(?=(?:share|post|stick|put|pop|tell|show|use|film|tag)${E})) ?${SHARE}${E}`,
    ),
  ],
  // "she's okay with me sharing", "happy for us to post", "is happy to be named", "doesn't mind us sharing"
  [
    'happy with it',
    0.85,
    'fine share',
    lazily(
      () =>
        `${B}(?:${FINE}|(?:doesn'?t|didn'?t|don'?t|disnae|did not|does not) mind(?: at all)?)(?: (?:with|about|for|if|to)) (?:(?:me|us|the team|this|it|his \\w{1,24}|her \\w{1,24}|their \\w{1,24}|my|our|i|we)(?: (?:to|being|for|could|can|be|is|was))? ?)?${SHARE}${E}`,
    ),
  ],
  [
    'does not mind',
    0.75,
    'mind',
    lazily(
      () =>
        `${B}(?:doesn'?t|didn'?t|don'?t|disnae|does not|did not) mind (?:at all )?(?:me|us|my|our|if i|if we|the|being|this|these) ?(?:to |being )?(?:${SHARE})?${E}`,
    ),
  ],
  // "kindly let us share", "allowed me to post", "letting us tell her story"
  [
    'let us',
    0.85,
    'let share',
    lazily(
      () =>
        `${B}${ADVERB}(?:let|lets|letting|allowed|allows|allowing|permitted|authorised|trusted) (?:me|us|the team)(?: (?:to|all))? ?(?:with )?${SHARE}${E}`,
    ),
  ],
  // "asked me to share", "wants us to tell you", "begged me to post", "made me promise to put this up"
  [
    'asked us',
    0.8,
    'asked share',
    lazily(
      () =>
        `${B}${ADVERB}(?:asked|asks|begged|wanted|wants|told|encouraged|made|urged|invited|dared|would like|'d like|instructed|requested|insists|insisted(?: on| that| i| we){0,6})(?: (?:me|us|that i|that we|i|we|if i|if we|if we'd|if i'd|it to be|this to be|her story|his story|everyone))(?: (?:promise|swear|could|would|please|can|to)){0,6}(?: to)? ?${SHARE}${E}`,
    ),
  ],
  [
    'asked us',
    0.65,
    'told',
    lazily(
      () =>
        `${B}(?:because|cos|coz|as|since|so|and|but) (?:she|he|they)(?: has|'s| have)? (?:asked|wanted|begged|told) (?:me|us) (?:to)(?= ?[!.:🙂😍❤,]|$)`,
    ),
  ],
  // "she knows I'm posting this", "permission from the lady to post her wound"
  [
    'agreed',
    0.75,
    'knows',
    lazily(
      () =>
        `${B}(?:(?:he|she|they|who|patient)(?:'s)? (?:fully )?(?:knows?|aware)(?: of this post| that)?(?: (?:i'?m|we'?re|i am|we are|im)) ?${SHARE}|(?:permission|consent|the ok|ok|okay|go[- ]?ahead|blessing|thumbs up) (?:from|off) (?:the |this |our |my )?(?:patient|pt|lady|gent|gentleman|man|woman|client|resident|couple|bride|him|her|them|himself|herself)(?: (?:him|her)self)?(?: to ${SHARE})?)${E}`,
    ),
  ],
  // "he told me I could", "adamant I tell you all", "wants the world to know", "asked for his story to be told"
  [
    'said so',
    0.7,
    'wants',
    lazily(
      () =>
        `${B}(?:(?:said|says|told (?:me|us)) ${WE} (?:could|can|should|may|might)(?= ?[.:!,;)]| and| as long| if|$)|(?:adamant|determined|insistent|desperate|keen|insisting|insisted|insists) (?:that )?(?:i|we|for me to|on me|on us|for us to) ?${SHARE}|(?:wants?|wanted|would like|asked for|hopes?) (?:the (?:whole )?world|everyone|everybody|people|you all|yous all|others|folk|folks|other [a-zà-ɏ]+|you) to (?:know|hear|see|read|learn|be aware)|(?:asked|wanted|agreed|happy|wants) (?:for )?(?:his|her|their|this|the|it|that)(?: [a-zà-ɏ]+)? to be (?:told|shared|used|seen|read|posted|heard|published)|agreed (?:verbally |in writing )?to (?:the |a |this |her |his |their )?(?:photo|pic|picture|video|post|story)(?: being (?:used|shared|taken|posted))?)${E}`,
    ),
  ],
  [
    'signed something',
    0.7,
    'signed',
    lazily(
      () =>
        `${B}signed (?:photo |media |model |consent |image )?(?:release|disclaimer|waiver|form)(?: (?:obtained|in place|on file|held|taken|received))${E}`,
    ),
  ],
  // "agreed to share her story", "agreed in writing to us telling", "chose to share", "wanted to share his story"
  [
    'agreed',
    0.75,
    'agreed written',
    lazily(
      () =>
        `${B}${ADVERB}(?:agreed|agrees|consented|volunteered|wanted|wants|chosen|chose|offered|decided|kindly agreed)(?: in writing| happily| verbally)?(?:(?: (?:that|to|for) (?:(?:us|me|the trust|the team) )?(?:to )?| to us | )${SHARE}(?: (?:her|his|their) (?:story|journey|experience|photo|words|name|recovery))?| in writing)${E}`,
    ),
  ],
  // "consented to this post", "she consented", "verbally consented"
  [
    'consented',
    0.75,
    'consented',
    lazily(
      () =>
        `${B}(?:(?:has |have |was |were |verbally |fully |kindly |happily |he |she |they |patient |pt ){1,6}consented|consented to (?:this|the|being|my|our|us|me|sharing|photos?))(?: to (?:this|the|a|being|my|our|us|me|sharing|photos?)(?: (?:post|photo|pic|video|photos|sharing|shared|posting|filmed|photographed|named))?)?${E}|#consented|#(?:shared|posted)?withpermission|#withconsent`,
    ),
  ],
  // "verbal ok from the lady herself", "written consent obtained", "consent given"
  [
    'consent given',
    0.8,
    'consent',
    lazily(
      () =>
        `${B}(?:verbal|spoken|written|signed|full|oral|informed|patient|parental|mum's|parents'|family|photo|media|publication)(?: and \\w{1,24})? (?:ok|okay|consent|permission|agreement|approval)(?: (?:was |has been |is |all )?(?:given|granted|obtained|gained|signed|sought|received|secured|in place|taken|got|done|sorted|on file|confirmed|provided|for (?:photo|post|picture|video|sharing|this)))?${E}|${B}(?:consent|permission)(?: (?:was|has been|is|all|has|had been))? (?:given|granted|obtained|gained|signed|sought|received|secured|in place|taken|got|sorted|on file|confirmed|provided|acquired)${E}|${B}(?:consent|permission) ?[✅✔☑👍]|[✅✔☑] ?(?:patient )?(?:consent|permission)${E}`,
    ),
  ],
  // "she signed something", "signed the form", "signed the release"
  [
    'signed something',
    0.75,
    'filled',
    lazily(
      () =>
        `${B}(?:he|she|they|patient|pt|mum|dad|lady|who|has|have|all|even)(?:'s|'ve| has| have)?(?: also| all| both| just| already)? (?:has |have |'s )?(?:signed|filled in|filled out|completed) (?:something|summat|a thing|(?:a|the|our|his|her|their|one of those|some) (?:(?:photo|media|consent|model|release|publicity|social media|photography|trust|usual|wee) ){0,3}(?:forms?|release|paperwork|disclaimer|waiver|sheet|consent)|off on (?:this|it|the))${E}`,
    ),
  ],
  // "approved the wording", "picked the photo herself", "she's read this and ok'd it"
  [
    'approved',
    0.75,
    'approved',
    lazily(
      () =>
        `${B}(?:(?:seen|read|checked)(?: this| it| the post)? and )?(?:approved|ok'?d|okay'?d|okayed|green-?lit|signed off) (?:this|it|the|every|on|by)(?: (?:post|photo|wording|pic|story|caption|word|video))?(?: by (?:him|her|them|the (?:patient|lady|man|family)))?${E}|${B}(?:chose|picked|approved) (?:the|this|which) (?:photo|pic|picture|wording)(?: (?:himself|herself|themselves))?${E}|${B}(?:patient|she|he|they|client)[- ]approved(?: (?:post|photo|pic))?${E}`,
    ),
  ],
];

/** "consent form to follow", "consent tbc", "chasing the consent form": nothing is agreed yet. */
export const placeholders = lazily(
  () =>
    `${B}(?:(?:photo |media |signed |written |patient )?(?:consent|permission)(?: (?:form|forms|paperwork|slip))?(?: is| are|:| -)? ?(?:to follow|to come|tbc|tba|tbd|pending|awaited|outstanding|in the post|in progress|to be (?:confirmed|signed|sorted|obtained|done|chased|completed)|not (?:yet )?(?:signed|back|in|received|done)(?: yet)?|needs? (?:signing|chasing|sorting)|coming|on (?:its|the) way|still to (?:get|do|come|sign)|requested|being (?:sorted|chased))|(?:chas(?:e|ing)|await(?:ing)?|waiting (?:on|for)|sort(?:ing)?|sort out|still need|need to (?:get|chase|sort)|to chase|will (?:get|chase|sort|do)|just need|getting|get|gonna get|i'?ll (?:get|chase|sort|do)|todo:?|to do:?) (?:up )?(?:on )?(?:the |a |his |her |their |signed |written |that |patient |proper ){0,6}(?:consent|permission)(?: (?:form|forms|paperwork|slip))?(?: (?:signed|sorted|off (?:him|her|them)|from (?:him|her|them|the \\w{1,24})|tomorrow|later|next \\w{1,24}|on \\w{1,24}day|back|through)){0,2}|(?:will|she'?ll|he'?ll|to|can|getting|get) (?:get )?(?:him |her |them )?(?:to )?sign(?:ing|s)? (?:the |a |our )?(?:consent )?form(?: (?:later|tomorrow|on \\w{1,24}day|when|next \\w{1,24}))|(?:will|'ll|to) (?:ask|check with|run it past|clear it with) (?:him|her|them|the (?:patient|lady|family|gent))(?: (?:later|tomorrow|first|on \\w{1,24}day|next \\w{1,24}))?(?= ?(?:[.!?,)]|$)))${E}`,
);
