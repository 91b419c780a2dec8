import type { Span } from '../../draft.ts';
import { sentenceAround } from '../context.ts';
import type { ReadableText } from '../text.ts';

const words = (alternatives: string): RegExp => new RegExp(`(?<![0-9a-zà-ɏ])(?:${alternatives})(?![0-9a-zà-ɏ])`);

/** A post that condemns abuse, teaches about it or asks for it to be reported. */
const CONDEMNS = words(
  `zero tolerance|no place (?:in|for|on|at)|has no place|have no place|not acceptable|unacceptable|wo?n['’]?t tolerate|will not tolerate|not tolerated|won['’]t be tolerated|
  content (?:warning|note)|trigger warning|cw|tw|anti-?racis[tm]|anti-?bullying|stigma(?:ti[sz]\\w+)?|stereotyp\\w+|dehumani[sz]\\w*|tackl(?:e|ing) (?:racism|bullying|discrimination|abuse|hate)|
  hate crimes?|microaggressions?|language matters|words matter|person-first|kindness matters|civility|dignity at work|black history month|history month|pride month|
  unconscious bias|unlearn\\w*|allyship|respect campaign|abuse (?:of|towards?|against|aimed at) (?:our |nhs |nursing |ambulance )?(?:staff|nurses|colleagues|crews|teams?|workers)|staff (?:were|are|have been|being|getting|get) (?:abused|called|racially)|
  racial(?:ly)? abus\\w+|verbally abus\\w+|racist abuse|was (?:racist|sexist|homophobic)|is (?:racist|sexist|homophobic)|that['’]s (?:racist|racism)|is racism|was racism|isn['’]?t banter|not banter|don['’]t (?:call|say|use)|do not (?:call|say|use)|stop(?:ped|ping)? (?:calling|saying|using|writing)|(?:gave|given|giving) up (?:calling|saying|using|writing)|(?:retired|dropped|binned|ditched|scrapped) (?:the|that) (?:word|phrase|term|label)|(?:we|i) used to (?:say|call|write)|never (?:call|say|use) |instead of (?:saying|calling|writing)|we (?:no longer|don['’]t|do not) (?:say|call|use)|please (?:don['’]t|stop|do not) (?:call|say|use|write)|ban(?:ned)? the (?:word|phrase|term)|outdated term|offensive term|derogatory|slurs?|term of abuse|call(?:ed|ing)? (?:it|that|this) out`.replace(
    /\n\s*/g,
    '',
  ),
);

/** "called me lazy", "I was told I'm useless", "treat us like idiots": abuse that is told of, not dealt out. */
const TOLD = words(
  `(?:been |being |was |were |got |gets |get |getting |be )(?:\\w+ )?(?:called|branded|labell?ed|told|shouted at|screamed at|sworn at|treated (?:like|as))|(?:called|calls|call|calling|branded|brands|labell?ed|labels|telling|told|tells|tell) (?:me|us|him|her|them|you|nurses|staff|people|patients|someone|somebody|anyone|yourself|myself|ourselves|colleagues|my \\w+|our \\w+|a \\w+|the \\w+)|
  (?:treats?|treated|treating|sees?|seen|portray\\w{0,20}|paint\\w{0,20}|dismiss\\w{0,20}|written off|describ\\w{1,20}) (?:me|us|him|her|them|you|nurses|staff|people|patients|\\w{1,20}) (?:like|as)|(?:make|makes|made|making) (?:me|us|you|them|people|her|him) (?:feel|look|sound)|(?:feel|feels|felt|feeling|look|sound) (?:like|such|so|really|totally|completely|an?)|
  (?:the|a) (?:word|words|term|phrase|label)|(?:words?|terms?|labels?|phrases?|nicknames?|names?) like|(?:shouting|shouted|screaming|screamed|yelled|yelling|spat|said|says|heard|hear|called out)[:,]? ["“‘']|no such thing as|there(?:['’]s| is| are) no|are you a|am i (?:the|being|an?)|i['’]m (?:not )?(?:the|an?|so|such|being|just)`.replace(
    /\n\s*/g,
    '',
  ),
);
const NEGATED =
  /(?<![a-z])(?:not|never|no|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|ain['’]?t|don['’]?t be|doesn['’]?t make (?:you|him|her|them|us|me)|neither|nor|without being|rather than|instead of|far from|anything but|hardly|stop being|isnae|wisnae|arenae)(?: (?:an?|the|just|being|simply|all|always|even|necessarily|that|so|some|about|because (?:they|we|she|he)(?:['’]re|['’]s| are| is)|in any way|remotely|at all|really|or|lazy|stupid|and|be|calling|it)){0,4} ?["“'‘]?$/;

const AFFECTION = words(
  `love (?:you|ya|yous|u|them|him|her|this|my|our|these)|love(?: yo)?u+|luv (?:you|ya|u)|miss (?:you|ya|him|her|them)|proud of (?:you|him|her|them|my|our|this|these)|happy (?:birthday|retirement|anniversary|last day)|congrat\\w*|well done|best (?:mate|friend|mates|friends|crew|team|manager|boss|work)|work (?:wife|husband|bestie|bff|mum)|bestie|good luck|absolute legends?|thank you|thanks (?:to|for)|grateful|wouldn['’]t (?:have|want|swap|change) (?:it|you|them|him|her|a|any)|lucky to|couldn['’]t do (?:it|this) without|bless (?:him|her|them|you|you all)|only (?:kidding|joking|messing)|just (?:kidding|joking|messing)|jk|dream team|heart of gold|favourite|fave|hug(?:s)?|we adore|adore|get well|welcome back|in the nicest way|affectionate\\w*|fondly|bantz?|banter|xx+`,
);
const HEARTS = /[❤♥💙💚💛💜🧡🖤💕💖💗🥰😍😘🫶🤗🥹🎂🎉]/u;

/** "the ref is a clown", "that Traitors contestant", "the Tories": other stages than the workplace. */
const ELSEWHERE = words(
  `telly|on tv|tv show|netflix|corrie|coronation street|eastenders|emmerdale|hollyoaks|holby|casualty (?:last|tonight|on|episode)|grey['’]s anatomy|the pitt|line of duty|doctor who|strictly|bake off|love island|the traitors|traitors|i['’]m a celeb|big brother|gogglebox|the apprentice|succession|happy valley|bridgerton|episode|season finale|box ?set|binge|the villain|character in|sitcom|pantomime|panto|novel|book club|audiobook|
  var|offside|penalty (?:shoot|kick|box)|referee|premier league|champions league|world cup|six nations|fa cup|kick-?off|full ?time whistle|half ?time|goalkeeper|back four|striker|five-a-side|rugby|cricket|
  tor(?:y|ies)|westminster|holyrood|downing street|prime minister|health secretary|politicians?|ministers?|government|parliament|brexit|trump|farage|election`.replace(
    /\n\s*/g,
    '',
  ),
);
/** "how to report it", "if you've been bullied, speak to": help offered. */
const HELP = words(
  `here['’]?s (?:how|where|what)|how to (?:report|challenge|spot|support|respond|raise)|where to get help|speak to (?:someone|your|us|a)|support is (?:available|there)|helpline|samaritans|report it|find out more|training|webinar|workshop|campaign|awareness|read (?:the|our) (?:report|briefing|blog)|research (?:shows|suggests|found)|study (?:shows|found)|survey|policy|toolkit`,
);

/** What a whole post is like, looked at when somebody asks and then kept. */
export class Circumstances {
  readonly #text: ReadableText;
  #condemns: boolean | undefined;
  #affectionate: boolean | undefined;
  #elsewhere: boolean | undefined;
  #helps: boolean | undefined;

  constructor(text: ReadableText) {
    this.#text = text;
  }

  get condemns(): boolean {
    this.#condemns ??= this.#text.hasLower(CONDEMNS);
    return this.#condemns;
  }

  get affectionate(): boolean {
    this.#affectionate ??= HEARTS.test(this.#text.text) || this.#text.hasLower(AFFECTION);
    return this.#affectionate;
  }

  get elsewhere(): boolean {
    this.#elsewhere ??= this.#text.hasLower(ELSEWHERE);
    return this.#elsewhere;
  }

  get helps(): boolean {
    this.#helps ??= this.#text.hasLower(HELP);
    return this.#helps;
  }

  /** Whether abuse at a span is denied or told of: "not lazy", "called me useless", "no such thing as a timewaster". */
  isDisowned(span: Span): boolean {
    const { lower } = this.#text;
    const from = Math.max(this.#text.sentenceAt(span.start).start, span.start - 60);
    const lead = lower.slice(from, span.start);
    if (
      NEGATED.test(lead) ||
      /(?<![a-z])(?:nobody|no[ -]?one|none of (?:you|them|us|our \w+))(?![a-z])[^.!?]{0,60}$/.test(lead)
    )
      return true;
    const near = lower.slice(Math.max(from, span.start - 34), span.start);
    if (TOLD.test(near)) return true;
    const inQuotes =
      /["“‘'][^"”’']{0,30}$/.test(near) && /^[^"“]{0,30}["”’'](?![a-z])/.test(lower.slice(span.end, span.end + 34));
    return (
      inQuotes &&
      /(?<![a-z])(?:said|says|call|called|calling|told|shouted|yelled|screamed|spat|heard|hearing|word|words|phrase|term|label|comments?|quote|headline|heard that|being|written|wrote|tweet)(?![a-z])/.test(
        sentenceAround(this.#text, span).toLowerCase(),
      )
    );
  }
}
