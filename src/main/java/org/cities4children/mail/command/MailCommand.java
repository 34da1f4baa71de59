package org.cities4children.mail.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.mail.Trial;
import org.cities4children.mail.Trials;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.web.Language;
import org.cities4children.web.language.Vocabulary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/c4c mail}: lists what was not sent or came back, and tries the mail server. */
@Component
class MailCommand implements Command {

    private static final int SLICE = 500;
    private static final List<Mails.Filter> LISTED =
            List.of(Mails.Filter.OPEN, Mails.Filter.FAILED, Mails.Filter.RETURNED);

    private final Mails mails;
    private final Trials trials;
    private final Vocabulary vocabulary;
    private final JsonMapper json;

    MailCommand(Mails mails, Trials trials, Vocabulary vocabulary, JsonMapper json) {
        this.mails = mails;
        this.trials = trials;
        this.vocabulary = vocabulary;
        this.json = json;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String usage() {
        return "mail [--test ADDRESS]   list mail that waits, failed or came back, or try the mail server";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.isEmpty()) {
            LISTED.forEach(it -> list(it, console));
            return 0;
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--test")) {
            return test(arguments.getLast(), console);
        }
        console.say("usage: " + usage());
        return 2;
    }

    private int test(String address, Console console) {
        var to = EmailAddress.of(address);
        if (to.isEmpty()) {
            console.say(address + " is no e-mail address.");
            return 2;
        }
        var trial = trials.send(to.get(), Language.ENGLISH);
        console.say(trial.reason(vocabulary.words(Language.ENGLISH, "/")));
        return trial instanceof Trial.Accepted ? 0 : 1;
    }

    private void list(Mails.Filter filter, Console console) {
        var slice = mails.newest(filter, null, SLICE);
        while (!slice.isEmpty()) {
            slice.forEach(it -> console.print(json.writeValueAsString(line(it))));
            slice = mails.newest(filter, slice.getLast().id(), SLICE);
        }
    }

    private static Map<String, Object> line(Mail mail) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", mail.id().toString());
        line.put("state", mail.state().code());
        line.put("put", mail.put().toString());
        line.put("to", mail.to() == null ? "" : mail.to().text());
        line.put("subject", mail.subject());
        line.put("attempts", mail.attempts());
        if (mail.due() != null) {
            line.put("due", mail.due().toString());
        }
        line.put("answer", Objects.requireNonNullElse(mail.answer(), ""));
        if (mail.returned() != null) {
            line.put("returned", mail.returned().kind().code());
            line.put("said", mail.returned().said());
        }
        return line;
    }
}
