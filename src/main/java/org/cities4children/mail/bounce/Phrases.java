package org.cities4children.mail.bounce;

import java.util.List;
import java.util.regex.Pattern;

/** What mail servers say, in the words they say it. */
enum Phrases {

    /** Our server has a bad name, or was too quick. */
    BLOCKED(
            "black ?list",
            "block ?list",
            "\\bblocked\\b",
            "spamhaus|spamcop|barracuda|sorbs|uceprotect|proofpoint|dnsbl|\\brbl\\b",
            "reputation",
            "(?<!not )listed (in|by|at|on)\\b",
            "\\bbanned\\b",
            "rate[- ]limit|rate limited|throttl|too many (connections|messages|e?-?mails|sessions)",
            "(sending|hourly|daily) (rate|limit|quota)",
            "(client|connecting) (host|ip)\\b.{0,60}(reject|den)",
            "your (ip|host|server|network)\\b.{0,60}(reject|den|not allowed|refus)"),

    /** Our words look like spam. */
    SPAM(
            "\\bspam",
            "\\bjunk\\b",
            "unsolicited",
            "bulk e?-?mail",
            "virus|malware|phish",
            "message content|content (rejected|refused)"),

    /** Our sender could not be proved. */
    AUTHENTICATION(
            "\\bdmarc\\b",
            "\\bdkim\\b",
            "\\bspf\\b",
            "unauthenticated|not authenticated|authentication (is )?(required|failed|checks?)",
            "sender (address )?verif",
            "sender.{0,40}(rejected|denied|refused|not allowed|unknown)",
            "reverse dns|\\brdns\\b|\\bptr record|\\bhelo\\b"),

    /** A rule of the house refuses us. */
    POLICY(
            "\\bpolicy\\b|policies|\\bpolítica|\\bpolitique\\b|\\brichtlinie",
            "relay(ing)?\\b.{0,30}(denied|not permitted|prohibited|access)|unable to relay",
            "administrative(ly)? prohibi",
            "access denied",
            "not (authorized|authorised|permitted|allowed) to (send|post|submit)",
            "notauthorized|restriction|restricted",
            "only accepts? (messages|mail) from|members? only"),

    /** What the program of a mailbox says to all it does not know; told apart from {@link #POLICY} only so. */
    UNKNOWN_ALL_THE_SAME("recipient address rejected: access denied"),

    /** There is no room. */
    FULL(
            "over ?quota|over its quota|quota exceeded|exceed\\w* .{0,30}(quota|storage)|\\bquota\\b",
            "(mailbox|inbox|mail box|account)\\b.{0,30}\\bfull\\b|\\bfull mailbox",
            "insufficient (disk|storage|system)|disk full|out of (disk|storage)|not enough (space|storage|disk)",
            "storage (limit|allocation|space)",
            "buzón.{0,30}llen|bo[iî]te.{0,30}pleine|postfach.{0,40}voll|speicherplatz|caixa.{0,40}(cheia|lotada)|casella.{0,20}piena",
            "переполнен|容量|已满|满了"),

    /** It may work later, or with another message. */
    LATER(
            "timed? ?out|timeout|zeitüberschreitung",
            "connection (refused|reset|lost|dropped)|lost connection|could not connect|no route to host|network (is )?unreachable",
            "temporar|temporär|momentan|try again|try later|retry (later|time)|please resend",
            "gr[ae]ylist",
            "deferred|delayed|still trying|will (keep|continue)|has not (yet )?been delivered|delivery attempts will",
            "retrasad|retardé|verzögert|atrasad",
            "too large|size limit|message size|maximum (message )?size|exceeds (the )?maximum|demasiado grande|zu groß|trop volumineux",
            "too many hops|mail loop|loops? back|routing loop",
            "server (is )?(busy|unavailable|down)|service (is )?(currently )?unavailable",
            "host not found, try again|retry timeout|unverified address"),

    /** There is nobody. */
    UNKNOWN(
            "(user|recipient|mailbox|address|account|mailbox name|addressee)\\b.{0,20}\\b(unknown|not found|not known|is invalid|unavailable)",
            "unknown (or illegal )?(user|recipient|mailbox|address|account|alias|local)",
            "no such (user|mailbox|recipient|address|person|account|local|addressee|domain|host)",
            "(does not|doesn't|doesn’t|did not|do not|don't) (exist|have an? \\S+ account)",
            "not (exist|a valid|a known|listed in|our customer)|isn't a valid|non-?existent",
            "invalid (recipient|mailbox|address|user|final delivery)|(recipient|address) (is )?(invalid|rejected)",
            "no (mailbox|account|user|inbox)( here)? (by|with|of|under) (that|this) name|couldn't find any (host|mailbox)|no mailbox here",
            "(account|mailbox|user|address).{0,30}(disabled|deactivated|inactive|closed|suspended|terminated|deleted|expired|discontinued)",
            "no longer (valid|in use|active|exists?|available|works|employed|on server|with us)",
            "recipnotfound|recipientnotfound|badmailbox|adr\\.",
            "couldn't be found|could not be found|wasn't found|was not found|address not found|not been found|cannot find",
            "(host|domain)( name)?.{0,60}(not found|not exist|unknown|invalid)|nxdomain|name or service not known|unrouteable|unroutable",
            "name (service error|server).{0,60}not found|bad destination|no mx|has no (mail|mx)|domain of .{0,60}does not",
            "no existe|inexistente|desconocid|no se (ha )?(encontr|encuentr)|no pudo encontrarse|no es válid",
            "n'existe pas|n’existe pas|inconnu|introuvable|n'a pas été trouvé|n’a pas été trouvé",
            "não existe|nao existe|desconhecid|não foi (encontrad|possível encontrar)|não encontrad",
            "existiert nicht|unbekannt|nicht bekannt|nicht gefunden|nicht vorhanden|ungültige (adresse|empfänger)",
            "non esiste|sconosciut|inesistente|bestaat niet|onbekend|finns inte|findes ikke|nie istnieje",
            "не существует|не найден|неизвестн|недействител|不存在|存在しません|没有找到|لا يوجد|غير موجود"),

    /** The mail came back, or is on its way still. */
    RETURNED(
            "undeliver|not (yet )?(be |been )?deliver|non-?deliver|delivery.{0,40}(fail|status|problem|error|incomplete|delay|notification|report)|(message|mail)\\b.{0,40}\\bdelayed",
            "fail(ed|ure).{0,20}(deliver|notice)|returned mail|return(ed)? to sender|mail (system|delivery) error|returning message",
            "could(n't|n’t| not) (be )?(deliver|send|sent|reach)|unable to deliver|did not reach|wasn't able to deliver|has been (rejected|delayed)",
            "unzustellbar|nicht zugestellt|zustell(ung|bericht|fehler)|konnte nicht",
            "no (se )?(ha )?(pudo|podido|puede).{0,20}entreg|no entregad|error de entrega|devuelto",
            "non remis|n'a pas (pu )?être (remis|distribu|livr)|n’a pas (pu )?être (remis|distribu|livr)|échec|non distribu",
            "não (foi )?(pôde|pode|possível).{0,30}entreg|não entregue|falha na entrega|devolvid",
            "non recapitabil|mancata consegna|niet (worden )?(bezorgd|afgeleverd)|onbestelbaar|olevererbar|kunde inte levereras",
            "недоставлен|не доставлен|не удалось доставить|退信|无法投递|配信不能|送信できません|تعذر تسليم|تعذّر تسليم"),

    /** A machine answers for somebody who is away. */
    AWAY(
            "out of (the )?office|auto(matic)?[- ]?(reply|response|respond|antwort)|autoreply|away from (the )?office|on (annual |maternity )?leave",
            "vacation|holiday|abwesen|nicht im (büro|haus)|automatische antwort",
            "fuera de (la )?oficina|respuesta automática|ausencia",
            "réponse automatique|absen(t|ce) du bureau|message d'absence",
            "resposta automática|ausência|fora do escritório",
            "risposta automatica|fuori sede|afwezig|frånvaro|автоответ|自动回复|不在|رد تلقائي|خارج المكتب|স্বয়ংক্রিয়|majibu ya kiotomatiki");

    private final Pattern pattern;

    Phrases(String... phrases) {
        pattern = Pattern.compile(String.join("|", List.of(phrases)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean areIn(String text) {
        return pattern.matcher(text).find();
    }
}
