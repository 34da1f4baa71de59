package org.cities4children.people.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cities4children.mail.EmailAddress;
import org.cities4children.people.password.PasswordRule;
import org.cities4children.web.Mistake;
import org.cities4children.web.Words;

/** What somebody says who takes an invitation up. */
record InvitationForm(String name, String email, String password) {

    private static final int LONGEST = 200;

    /** Directions of writing: in a name they would turn round what stands beside it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}&&[^\\u200c\\u200d]]");

    InvitationForm {
        name = UNSEEN.matcher(name).replaceAll("").strip();
        email = UNSEEN.matcher(email).replaceAll("").strip();
    }

    List<Mistake> mistakes(PasswordRule rule, Words words) {
        List<Mistake> mistakes = new ArrayList<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            mistakes.add(new Mistake("name", words.t("people.name.missing")));
        }
        if (!EmailAddress.isPossible(email)) {
            mistakes.add(new Mistake("email", words.t("people.email.missing")));
        }
        rule.mistake(password, email, words).ifPresent(it -> mistakes.add(new Mistake("password", it)));
        return mistakes;
    }
}
