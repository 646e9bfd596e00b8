"""What page furniture looks like: patterns by the reason for which a line is left out.

A pattern fits a whole line, or a whole part of a line whose parts are divided by `|`; case is ignored, white space is
single. The patterns speak of the kinds of lines that content systems, agencies and stations put around their texts,
never of one site or one story. Where a pattern could fit a sentence, it ends in NO_STOP or limits the words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum


class Reason(StrEnum):
    """Why words of a page are not part of the report, as a reader is told."""

    SEPARATOR = "separator"
    NOTE = "note by whoever kept the text"
    COMMENT = "comment"
    SHARE = "share or subscribe line"
    LINK = "link to another story"
    PHOTO = "photo or video credit"
    COPYRIGHT = "copyright or agency line"
    POST = "embedded post"
    BYLINE = "byline or contact"
    DATE = "date of the page"
    TAGS = "tags"
    COUNT = "count"
    SITE = "part of the website"
    MARKUP = "markup"
    STRUCK = "struck out by the publisher"
    MAIL = "earlier mail or signature"


def _words(most: int) -> str:
    return rf"\S+(?:\s\S+){{0,{most - 1}}}"


NO_STOP = r"(?<![.!?…”\"])"
_LABEL = r"\s?(?:[:|»>]|[–—-]\s)\s?"
_COLON = r"\s?[:|]\s?"
_SOCIAL = (
    r"(?:facebook|twitter|instagram|linked ?in|pinterest|reddit|whatsapp|telegram|messenger|google ?(?:\+|plus|news)"
    r"|google|youtube|tiktok|snapchat|threads|bluesky|mastodon|flipboard|tumblr|viber|vk)"
)
_BUTTON = (
    rf"(?:{_SOCIAL}|x|fb|stumbleupon|digg|pocket|line|signal|skype|e-?mail|mail|print|pdf|sms|text|copy|link|url|rss|more"
    r"|share|tweet|pin|save|bookmark|like|send|comments?|post|this|it|\+1)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?"
_CLOCK = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s\(?[a-z]{2,4}\b\)?)?"
DAY = (
    rf"(?:{_WEEKDAY},?\s)?"
    rf"(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH},?\s\d{{4}}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})"
)
"""A day with its year, however it is written."""
_STAMP = rf"(?:{DAY}(?:\s?[,@|–—-]?\s(?:at\s)?{_CLOCK})?|{_CLOCK}\s?[,@|–—-]?\s(?:on\s)?{DAY})"
_NAME = r"(?-i:[A-ZÀ-ŽА-ЯІЇЄҐ][\w.’'-]*|de|der|den|di|da|du|la|le|van|von|bin|al|el)"
_NAMES = rf"{_NAME}(?:\s{_NAME}){{0,4}}"
_CAPITALISED = r"(?-i:[A-Z0-9(/&|–-]\S*)"
_AGENCY = (
    r"(?:associated press|ap|afp|agence france-presse|reuters|upi|dpa|epa|pa|getty(?: images)?|bloomberg|shutterstock"
    r"|istock|xinhua|tass|ukrinform|anadolu|agencies|wire (?:reports|services)|news agency|wires)"
)
_PICTURE = r"(?:file photo|ap photo|photo|picture|image|pic|video|handout|foto|фото|illustration)"

PATTERNS: Mapping[Reason, tuple[str, ...]] = {
    Reason.SEPARATOR: (
        r"(?:[^\w$€£%]|_){1,200}",
        r"[-–—_*=~#\s]+(?:30|ends?|xxx)[-–—_*=~#\s]*",
    ),
    Reason.NOTE: (
        (
            r"\[(?:no|missing|lost|without|untitled|headline|title|caption|image|photo|picture"
            r"|text|ocr|truncated|illegible)\b[^\]]{0,120}\].{0,80}"
        ),
        r"\[[^\]]{1,90}\]",
        r"</?[a-z]\w*(?:\s[\w-]+=[^<>]*)?/?>?",
    ),
    Reason.COMMENT: (
        r"(?:leave|add|post|write|make|submit) (?:a|your|us a) (?:public )?(?:comment|reply|response)s?\b.{0,60}",
        (
            r"(?:show|view|hide|load|see|read|open|close|all|more|latest|top|reader|user|sort)(?: (?:all"
            r"|more|the|\d+)){0,2} comments?(?: ?\(?[\d,.]*\)?)"
        ),
        r"comments?(?: section)?(?: ?[:(]? ?[\d,.]+k? ?\)?)?(?: (?:are )?(?:closed|off|disabled)\b.{0,40})?",
        r"(?:no|one|two|\d[\d,.]*k?) (?:comments?|replies|responses?|reactions?)(?: so far| yet)?",
        r"(?:one|two|\d[\d,.]*k?) thoughts? on\b.{0,160}",
        (
            r"(?:be the first to|log ?in to|sign in to|you must be logged in to|register to) (?:comment"
            r"|reply|post|leave|write|join)\b.{0,60}"
        ),
        r"(?:join|start|continue|be part of) the (?:conversation|discussion|debate)\b.{0,60}",
        (
            r"(?:please )?(?:leave|add|post|tell us|share|have|let us know) (?:your|what you) (?:comments?"
            r"|thoughts?|views?|say|think)\b.{0,60}"
        ),
        r"(?:cancel )?reply",
        r"disqus",
        r"what do you think\?.{0,60}",
        r"required fields are marked.{0,20}",
        r"save my name,? email.{0,120}",
        r"your email address will not be published\b.{0,120}",
        r"comments? (?:policy|guidelines|rules)",
        r"(?:коментарі|коментарів|комментарии|комментариев|kommentare?|commentaires?|comentarios)(?: ?\(?\d*\)?)",
    ),
    Reason.SHARE: (
        rf"(?>(?:(?:share|like) this\s?:?\s)?(?:{_BUTTON}(?:[\s,|/·•&:.…]+(?:(?:and|or|on|via|by|with)\s)?|$))++)",
        r"(?:re)?share (?:this|the (?:story|article|post|link)|via|on|with (?:friends|your|others)|your)\b.{0,80}",
        r"(?:tweet|like|pin) this.{0,20}",
        r"spread the (?:word|love)",
        r"(?:e-?mail|print|save|send|copy) (?:this|the (?:story|article|page|link)|\d+ friends?)\b.{0,40}",
        (
            r"(?:please |you can )?(?:also )?(?:follow|join|like|find|connect with|chat with)\b.{0,60}\bon"
            rf" {_SOCIAL}\b.{{0,80}}"
        ),
        r"(?:follow|find|like) (?:(?-i:[Uu]s)|him|her|them|me|@\w+)\b.{0,80}",
        rf"(?:follow|like) {_words(4)}{_COLON}{_SOCIAL}.{{0,60}}",
        rf"(?:follow|join) {_words(4)} (?:on|at) (?:our )?(?:{_SOCIAL}|social media|x)\b.{{0,60}}",
        (
            rf"join (?:the conversation|the discussion|(?-i:[Uu]s)|our)\b.{{0,60}}(?:{_SOCIAL}|channel|group"
            r"|community|newsletter)\b.{0,40}"
        ),
        (
            r"(?:you can |click (?:here )?to |please )?(?:sign up|subscribe|register)(?: (?:now"
            r"|today|here|free|below))?(?: (?:to|for|with|by|via|our|here)\b.{0,140})?[.!]?"
        ),
        r"(?:e-?mail |daily |weekly |our |free |news )*newsletters?(?: sign[- ]?up)?(?: sign up\b.{0,100})?",
        (
            r"(?:want|get|receive|have)\b.{0,90}\b(?:inbox|newsletters?|by e-?mail|app|(?:news"
            r"|mobile|text|email) alerts)\b.{0,60}"
        ),
        r".{0,80}\b(?:delivered|straight|directly|sent)(?: \w+)? to your (?:inbox|e-?mail|phone)\b.{0,40}",
        r"stay (?:informed|connected|up[- ]to[- ]date|in the know)\b.{0,100}",
        r"(?:discover more from|continue reading|keep reading|(?:type|enter) your e-?mail)\b.{0,80}",
        r"(?:already|are you|not(?: yet)?) (?:an? )?(?:\w+ )?(?:subscriber|member|supporter)\?.{0,60}",
        r"become an? (?:\w+ )?(?:subscriber|member|supporter)(?: \S+){0,3}",
        r"subscribers? only",
        (
            r"(?:by (?:signing up|subscribing|clicking|submitting)|thank(?:s| you) for (?:subscribing"
            r"|signing up|reading))\b.{0,200}"
        ),
        r"\W*(?:download|get|install|try) (?:the|our)\b.{0,60}\bapps?\b.{0,80}",
        r"(?:download for (?:iphone|android|ios)\s?)+",
        r".{0,40}\bapp\b.{0,40}\b(?:iphone|android|ios)\b.{0,30}",
        (
            r"(?:please )?(?:support|donate to|contribute to) (?:(?-i:[Uu]s)|our (?:journalism|work|site)"
            r"|independent journalism)(?: (?:today|now|by|with|on|from)\b.{0,80})?[.!]?"
        ),
        r"donate(?: now| today)?",
        r"поділитися.{0,40}",
        r"поделиться.{0,40}",
        r"teilen",
        r"partager.{0,40}",
        r"compartir.{0,40}",
        r"(?:підписуйтесь|подписывайтесь|abonnieren sie|abonnez-vous)\b.{0,100}",
    ),
    Reason.LINK: (
        rf"(?:also )?(?:read|see|watch|listen|hear)(?: (?:also|more|next|too|this|here|on))?{_LABEL}\S.{{0,250}}",
        (
            r"\W*(?:also )?(?:read|see|view|learn|find out|discover|show|load|watch) (?:more(?! than)"
            rf"|also)(?:[\s:]?.{{0,90}})?{NO_STOP}"
        ),
        r"(?:read|see|view) (?:the )?(?:full|original|whole|rest of the) (?:article|story|text|post|report)\b.{0,60}",
        r"read more\b.{0,100}",
        r"read (?:or share )?(?:this|the full) (?:story|article|report)\b.{0,150}",
        r"read next",
        r"full (?:story|article|coverage)",
        r"(?:source|original) (?:link|article|url|post)",
        (
            r"(?:related|linked|similar|suggested|recommended|popular|trending|latest|recent|previous"
            r"|earlier|more|other|next|top|must|most) (?:reads?|reading|stor(?:y|ies)|articles?"
            r"|posts?|coverage|links?|content|news|topics?|videos?|headlines?|viewed|watched|shared)"
        ),
        (
            r"(?:related|linked|similar|suggested|recommended|popular|trending|previous|earlier"
            r"|more|other|next|top|must|most|continuing|full) (?:reads?|reading|stor(?:y|ies)"
            rf"|articles?|posts?|coverage|links?|content|videos?){_LABEL}.{{0,250}}"
        ),
        rf"related{_LABEL}\S.{{0,250}}",
        (
            r"(?:previous(?:ly)?|earlier|more|up next|next up|trending|in case you missed it|don[’']t miss"
            rf"|must[- ]read){_LABEL}\S.{{0,200}}{NO_STOP}"
        ),
        rf"(?:related|linked) (?:coverage|articles?|headlines?|stor(?:y|ies)) .{{0,150}}{NO_STOP}",
        r"complete coverage",
        (
            r"(?:related|previous|previously|also|trending|up next|see also|read also|in this (?:story"
            r"|article)|recommended|source|via)[:.]?"
        ),
        (
            r"(?:you (?:may|might)(?: also)? (?:like|be interested|enjoy|have missed)|don[’']t miss"
            r"|recommended for you|hot topics|editor[’']?s?[’']? (?:picks?|choice)|(?:from )?around the web"
            rf"|from our partners|sponsored|promoted (?:content|stories))\b.{{0,50}}{NO_STOP}"
        ),
        (
            r"(?:most (?:read|popular|viewed|shared|commented)|top (?:stories|news|trending)|trending(?: now)?"
            r"|latest (?:news|stories|headlines|posts)|recent (?:posts|stories|comments)|popular (?:posts"
            rf"|stories))\b.{{0,60}}{NO_STOP}"
        ),
        r"also on [A-Z][\w.]+:?",
        rf"(?:previous|next|older|newer) (?:article|post|story|page|entry)\b.{{0,120}}{NO_STOP}",
        r"[←‹].{1,120}",
        r".{1,120}[›→]",
        r"(?:source|via|origin)\s?:\s?(?:[^\d.]{2,60}\.?|https?://\S+)",
        r"link to (?:the )?(?:original|source|article)\b.{0,60}",
        r"\W?(?:https?://|www\.)\S+(?: (?:https?://|www\.)\S+)*",
        r"[\w.-]+\.(?:com|org|net|gov|edu|co\.uk|info|ua|ru)(?:/\S*)?(?: \S+)?",
        (
            r"\W*(?:please |app users |mobile users |users )?(?:click|tap) (?:here|on the|below"
            r"|to (?:see|view|read|watch|listen|enlarge))\b.{0,140}"
        ),
        r".{0,80}\b(?:click|tap) here\b.{0,80}",
        r"(?:are you )?on (?:a )?mobile(?: device)?\?.{0,140}",
        rf"\W*more (?:(?:stories|news|coverage|videos?) )?(?:on|from|about|at) {_words(6)}{NO_STOP}",
        r"for (?:more|the latest)\b.{0,80}(?:\.com|here|click)\b.{0,40}",
        r"for more (?!than).{0,60}(?:news|stories|coverage), .{0,60}",
        r"more at .{0,40}",
        (
            r"(?:videos?|watch(?: (?:live|now|more|video|below))?|photos?|pictures|gallery|photo gallery"
            r"|slideshow|in pictures|infographic|podcast|audio|raw(?: video)?|quiz|interactive)"
            rf"{_COLON}.{{0,250}}{NO_STOP}"
        ),
        rf"×\s.{{5,150}}{NO_STOP}",
        rf"0:\d\d .{{5,150}}{NO_STOP}",
        r"(?:читайте|дивіться|смотрите) (?:також|также|ещё|еще|больше|більше).{0,200}",
        r"(?:lesen|sehen) sie auch.{0,150}",
        r"mehr zum thema.{0,100}",
        r"(?:à )?lire aussi.{0,150}",
        r"(?:lea|leer|ver) (?:también|más).{0,150}",
    ),
    Reason.PHOTO: (
        rf"\W?{_PICTURE}s?(?: (?:by|credits?|courtesy(?: of)?|source|from|via))?\s?[:/©]\s?{_words(9)}",
        rf"\W?(?:courtesy|credits?)(?: of)?\s?[:/]\s?{_words(9)}",
        rf"\W?{_PICTURE} credit {_words(6)}",
        rf"\W?(?:{_PICTURE}s? (?:by|courtesy(?: of)?|provided by|of)|courtesy of) {_words(4)}{NO_STOP}",
        rf"\((?:{_PICTURE}|source|file|credit|courtesy|{_AGENCY})\b[^()]{{0,80}}\)\W?",
        r".{0,200}?(?:\((?:photo|source)\b[^()]{0,60}\)\s?){3}.{0,2000}",
        (
            r".{0,200}\b(?:view as (?:list|gallery)|open gallery|image \d+ of\b|photo \d+ of\b"
            r"|caption close|(?:view|show|hide) (?:full )?caption|playpause|share this video|copy this code"
            r" to your website|close gallery|view larger|click to enlarge|buy this photo)\b.{0,300}"
        ),
        rf"(?:[^\s.!?]+\s){{0,8}}\W?\((?:{_PICTURE}|source|credit|courtesy)\b[^()]{{0,60}}\)\W?",
        rf"(?:[^\s.!?]+\s){{0,8}}\([^()]{{2,40}} {_PICTURE}\)",
        rf"[\w’'.-]+(?: [\w’'.-]+){{0,3}}\s?/\s?(?:[\w’'.-]++ ?){{0,3}}/?\s?{_AGENCY}",
        rf"{_AGENCY}\s?/\s?{_words(4)}",
        rf"{_AGENCY}(?: via {_words(3)})?",
        rf"via {_AGENCY}",
        (
            r"(?:play|pause|play video|watch video|watch live|now playing|live video|media caption"
            r"|(?:image|photo) (?:source|caption).{0,60})"
        ),
        rf"\.? ?\({_PICTURE}\b[^()]{{0,80}}\)",
        rf"{_words(8)} credits?: {_words(6)}",
        (
            r"(?:enlarge(?: image| photo)?|expand|zoom|full ?screen|(?:image|photo) gallery|gallery"
            r"|photos|slideshow|embed|autoplay)"
        ),
    ),
    Reason.COPYRIGHT: (
        (
            r"\W*(?:©|\(c\)|copyright|&copy;)\s?(?:©|\(c\)|&copy;)?\s?(?:19|20)\d\d\b(?:.{0,90}"
            r"|.{0,300}\b(?:reserved|published|permission|redistributed)\b.{0,250})"
        ),
        r"\W*©.{0,90}",
        rf"\W*copyright(?: (?:by|of|the))?(?: {_CAPITALISED}){{1,8}}",
        r"(?:\S+ ){0,14}\W?all rights (?:are )?reserved\b.{0,250}",
        (
            r"(?:this (?:material|content|article|story|report|text)|no part of this)\b.{0,80}\bnot be "
            r"(?:published|reproduced|copied|used)\b.{0,250}"
        ),
        (
            r"\W*.{0,200}\bcontributed (?:to|reporting to|reporting for) this (?:\S+ )?(?:report"
            r"|story|article|piece|post)\b.{0,80}"
        ),
        r"\W*.{3,150}\bcontributed reporting\b.{0,60}",
        r"contributing\s?:.{0,120}",
        rf"(?:\S+ ){{0,4}}{_NAMES} reported from {_NAMES}(?:[,.]? .{{0,160}})?",
        (
            r"\((?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated"
            r"|photography)\b[^()]{2,300}\)"
        ),
        r"(?:additional |with )?(?:reporting|writing|editing|translation) by\b.{2,200}",
        rf"(?:compiled|edited|written|translated) by {_words(6)}",
        rf"with (?:files?|reports?|inputs?|reporting) from {_words(6)}",
        r"(?:with )?(?:agency reports|agencies|agency inputs)",
        r"(?:re)?published with permission\b.{0,100}",
        (
            r"this (?:article|story|post|report|piece|content|version)(?: (?:was|is|has been|will be"
            r"|first|originally|also))* ?(?:published|appeared|produced|provided|updated|corrected"
            r"|republished|syndicated|translated|generated|edited|developing)\b.{0,150}"
        ),
        rf"(?:originally|first) (?:published|posted|appeared) (?:on|at|by|in) {_words(8)}",
        r"our standards\s?:.{0,80}",
        r".{0,60}trust principles",
        rf"\W*(?:by )?(?:the )?{_AGENCY}\W*",
        rf"\(?{_AGENCY}(?: (?:and|/|&) {_AGENCY})+\)?",
        rf"[\w.]{{2,12}}(?:\.com)? and {_AGENCY}",
        r"(?:company )?(?:registration|registered|company) (?:no\.?|number|office)\b.{0,200}",
        r"no\.? ?\d{5,} registered office.{0,120}",
    ),
    Reason.POST: (
        r".{0,600}[—–-]\s?.{1,70}\(@\w{1,30}\)\s(?:on )?(?:[a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [a-z]+\.? \d{4})\.?",
        r".{0,300}\bpic\.twitter\.com/\w+\W*",
        rf"(?:view|see) (?:this|the|more|image|photo)(?: \w+)? on {_SOCIAL}.{{0,40}}",
        r".{0,160}\b(?-i:Posted by) .{2,60} on .{0,20}(?:\d{4}|day)",
        r"a (?:post|photo|video) shared by .{2,120}",
    ),
    Reason.BYLINE: (
        (
            rf"(?:(?:story |report |posted |written )?by|author|von|par|автор)\s?:?\s{_NAMES}(?:\s?(?:,"
            rf"|/|\||\s(?:and|&|with|for|in|of))\s(?:and )?(?:the )?{_NAMES}){{0,6}}(?:\s?[,|–—-]?\s?(?:{_STAMP}"
            r"|\S+@\S+|@\w+|(?:\w+ )?(?:staff|contributors?|correspondents?|reporters?|editors?"
            r"|writers?)))*\.?"
        ),
        r"by\s?:?\s(?-i:[A-ZÀ-Ž]\S*)(?: (?-i:[A-ZÀ-Ž]\S*)){0,6} (?:updated|posted|published)\b.{0,80}",
        r"by\s?:?\s(?:staff|admin|editor|newsroom|web staff|news desk)(?: \S+){0,4}",
        (
            r"\W?[\w.+-]+@[\w-]+\.[\w.]+(?:(?:[,;]| or| and| \|)? (?:[\w.+-]+@[\w-]+\.[\w.]+"
            r"|@\w+|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}))*\W?"
        ),
        r"(?:(?:twitter|x|on twitter)\s?:?\s?)?@\w{2,30}(?:[\s,|/&]+@\w{2,30})*",
        r"twitter:\w{2,30}",
        r"twitter\.com/\w+",
        (
            r"(?:(?:tel|phone|office|fax|call|cell|contact|telephone)\.?\s?:?\s)?\(?\+?\d{1,3}\)?[\s.-]\d{2,4}[\s.-]\d{2,4}"
            r"(?:[\s.-]\d{2,4})?"
        ),
        (
            r"(?:contact|reach|e-?mail|write to) (?:(?:reporter|writer|the (?:author|writer|reporter)s?"
            rf"|staff writer)\b.{{0,80}}|{_NAMES}.{{0,30}}(?:@|\d{{3}}).{{0,120}}|(?:him|her|them"
            r"|us) (?:at|on|via)\b.{0,80})"
        ),
        r"(?:about|meet) the (?:authors?|writers?|editor|reporter)s?",
        r"author(?: bio| profile)?",
        r"(?:view )?all posts by.{0,40}",
        r"(?:more|all) (?:posts|articles|stories) by.{0,60}",
        r"report an? (?:error|typo|correction|mistake|problem)\b.{0,100}",
        r"(?:have|got|send us|submit|send) (?:an?|your|us) (?:story|news|tips?|question|feedback)\b.{0,120}",
        r"(?:breaking news |web |newsroom |digital )?staff(?: (?:reports?|writers?))?",
        r"staff and wire reports",
        (
            r"(?-i:[A-Z]{2,})(?: (?-i:[A-Z.]+)){1,2}(?: (?:and|&) (?-i:[A-Z]{2,})(?: (?-i:[A-Z.]+)){1,2})?"
            r" (?:reports?|staff writer)?"
        ),
        r"(?:--|—)\s?(?-i:[A-Z]\S+)(?: (?-i:[A-Z]\S+)){1,3}",
    ),
    Reason.DATE: (
        (
            r"(?:(?:(?:first |originally |last )?(?:posted|published|updated|modified|created)"
            rf"|publish(?:ed)? date|date)(?: on| at)?\s?:?\s(?:{_STAMP}|{_CLOCK}|\d+ \w+ ago"
            rf"|.{{0,12}}{DAY})[\s|,;/.–—-]*){{1,2}}"
            r"(?:at \S+)?"
        ),
        (
            r"(?:updated |posted |published )?(?:\d+|an?|one|two) (?:seconds?|minutes?|mins?|hours?"
            r"|hrs?|days?|weeks?|months?|years?) ago"
        ),
        rf"(?:[^\d.]{{2,50}} )?{DAY}\s?[,@|–—-]?\s(?:at )?{_CLOCK}(?: \S+)?",
        rf"{_CLOCK}\s?[,@|–—-]?\s{DAY}",
        (
            rf"(?:last )?(?:posted|published|updated|modified|created)(?: at)? {_CLOCK},? (?:on )?(?:{_WEEKDAY},?"
            rf" )?{_MONTH} \d{{1,2}}"
        ),
        rf"(?:originally )?(?:posted|published|updated)(?: at)? {_CLOCK} .{{3,20}}",
    ),
    Reason.TAGS: (
        (
            r"(?:tags?|tagged(?: (?:with|as|under))?|categor(?:y|ies)|topics?|filed (?:under|in)"
            rf"|keywords?|labels?|posted (?:in|under)|hashtags|теги)\s?[:|]\s?.{{0,250}}{NO_STOP}"
        ),
        r"(?:tags?|tagged|categories|filed under|keywords|labels|hashtags|теги)",
        r"#\w+(?:[\s,]+#\w+)+",
    ),
    Reason.COUNT: (
        (
            r"[\d,.]+ ?[km]? (?:shares?|likes?|views?|reads?|tweets?|retweets?|claps?|followers?"
            r"|reactions?|upvotes?|hits?)(?:[\s|,/·•]+[\d,.]+ ?[km]? (?:shares?|likes?|views?"
            r"|reads?|tweets?|comments?))*"
        ),
        r"(?:total )?(?:shares?|views?|likes?|reads?|post views)\s?[:(]?\s?[\d,.]+ ?[km]?\)?",
        (
            r"(?:estimated )?(?:reading time|time to read|read time|read)\s?:?\s(?:less than )?[\d<~–-]+[ -]?min"
            r"(?:ute)?s?\.?"
        ),
        r"[\d<~–-]+[ -]?min(?:ute)?s?\.? (?:read|to read|reading)",
        r"[-+]?\d{1,3}\.\d{3,}[,;\s]+[-+]?\d{1,3}\.\d{3,}",
    ),
    Reason.SITE: (
        r"(?:this (?:site|website)|we|our (?:site|website)) uses? cookies\b.{0,300}",
        r"(?:accept|manage|reject|allow) (?:all )?cookies.{0,40}",
        r"(?:privacy|cookie|legal) (?:policy|notice|statement|settings)",
        r"terms (?:of|and|&) (?:use|service|conditions).{0,60}",
        r"accessibility(?: statement)?",
        r"contact us",
        r"about us",
        r"advertise(?: with us)?",
        r"site ?map",
        r"our team",
        r"careers",
        r"(?:please )?(?:enable|turn on) javascript\b.{0,120}",
        r"javascript (?:is|must be)\b.{0,120}",
        r"your browser (?:does not|doesn[’']t|is)\b.{0,150}",
        r"this (?:video|content) (?:file )?(?:cannot|can[’']t|is not)\b.{0,80}",
        r"adverti[sz]e?ments?",
        r"advertising",
        r"ads?",
        r"sponsor(?:ed)? message",
        r"loading(?: ad)?(?:\.\.\.|…)?",
        r"(?:remove|skip) ads?",
        r"advertisement continue reading",
        r"report this ad",
        r"(?:story|article|text|advertisement) continues (?:below|after)\b.{0,40}",
        r"scroll (?:down )?(?:for|to) (?:more|continue)\b.{0,40}",
        (
            r"(?:scroll|back|go|jump|return|skip) (?:back )?to (?:the )?(?:top|content|main|main content"
            r"|navigation|home(?:page)?|footer)\b.{0,20}"
        ),
        r"(?:log|sign) ?(?:in|out|on)(?: (?:or|to|/) .{0,40})?",
        r"register",
        r"create (?:an )?account",
        r"my account",
        r"(?:main )?menu",
        r"home",
        r"search",
        r"close",
        r"toggle (?:navigation|menu)",
        r"open menu",
        r"search for",
        r"navigation",
        r"ok",
        r"got it",
        r"cancel",
        r"submit",
        r"username",
        r"password",
        r"forgot (?:your )?password\??",
        r"(?:home|news)(?:\s?[»›>/|]\s?[\w &’'-]{1,40}){1,5}",
        r"select one with \d.{0,60}",
        r"page \d+(?: of \d+)?",
        r"\d+ of \d+",
        r"(?:google )?translate(?: this page)?",
        r"select language",
        r"(?:proudly )?powered by .{0,50}",
        r"theme(?:s)? (?:by|:).{0,40}",
        r"(?:designed|developed) by .{0,40}",
        r"(?:view )?(?:full|desktop|mobile) (?:site|version)",
        r"web version",
        r"permalink",
        r"trackback",
        r"var \w+\s?=.{0,2000}",
        r"(?:window|document)\.\w+.{0,2000}",
        r"\(?function\s?\w*\(.{0,2000}",
        r"[.#@]?[\w-]+\s?\{[^}]*:[^}]*\}",
        r"live (?:tv|radio|stream)",
        r"watch live.{0,40}",
        r"breaking news alerts?.{0,60}",
    ),
}


def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_COMPILED = tuple((reason, _compiled(patterns)) for reason, patterns in PATTERNS.items())
_LONG = frozenset({Reason.COPYRIGHT, Reason.PHOTO, Reason.POST, Reason.SITE})
"""What may fill a paragraph: legal lines, galleries, embedded posts, scripts. The rest is short by nature."""
_SHORT_LINE = 280
_LONG_LINE = 5000
_DECORATION = re.compile(r"^[\s#*>•▪■►▶+_~-]+(?=\w)|[\s*_:→»]+$")
_PARTS = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+")


def reason_for(line: str) -> Reason | None:
    """Why this line is furniture, looked at alone; None where it is not."""
    words = " ".join(line.split())
    return _reason(words) or _reason(_DECORATION.sub("", words)) or _reason_of_parts(words)


def _reason(words: str) -> Reason | None:
    if not words or len(words) > _LONG_LINE:
        return None
    for reason, pattern in _COMPILED:
        if (len(words) <= _SHORT_LINE or reason in _LONG) and pattern.fullmatch(words):
            return reason
    return None


def _reason_of_parts(words: str) -> Reason | None:
    if len(words) > _SHORT_LINE:
        return None
    parts = [_DECORATION.sub("", part) for part in _PARTS.split(words) if part.strip()]
    reasons = [_reason(part) for part in parts]
    return reasons[0] if len(reasons) > 1 and all(reasons) else None
