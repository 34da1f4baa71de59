package org.cities4children.people.data;

import java.util.List;
import org.cities4children.mail.EmailAddress;
import org.cities4children.mail.Mail;
import org.cities4children.mail.Mails;
import org.cities4children.people.Holdings;
import org.cities4children.people.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The messages that were written to somebody. What came back stays under a mark nobody can turn into an address. */
@Order(2)
@Component
class MailHoldings implements Holdings {

    private final Mails mails;
    private final JsonMapper json;

    MailHoldings(Mails mails, JsonMapper json) {
        this.mails = mails;
        this.json = json;
    }

    @Override
    public List<Holding> of(Person person) {
        var rows = EmailAddress.of(person.email()).stream()
                .flatMap(it -> mails.to(it).stream())
                .map(this::row)
                .toList();
        return List.of(new Holding("mail.messages", rows));
    }

    @Override
    public void erase(Person person) {
        EmailAddress.of(person.email()).ifPresent(mails::erase);
    }

    private String row(Mail mail) {
        var row = json.createObjectNode();
        row.put("put", mail.put().toString());
        row.put("subject", mail.subject());
        row.put("state", mail.state().toString());
        return row.toString();
    }
}
