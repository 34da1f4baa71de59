package org.cities4children.mail.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.cities4children.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks of keys and addresses that only this database can make, and nobody can turn back. */
@Component
public class Marks {

    private static final int TAG = 32;

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands for an address where the address itself must not stay. */
    public String of(EmailAddress address) {
        return mark("address " + address.comparable());
    }

    /** The same of many at once: each mark with the addresses for which it stands. */
    Map<String, List<EmailAddress>> of(Collection<EmailAddress> addresses) {
        var salt = salt();
        return addresses.stream()
                .distinct()
                .collect(Collectors.groupingBy(it -> mark("address " + it.comparable(), salt)));
    }

    /** What stands for a message in its Message-ID and return path. */
    String tag(String key) {
        return mark("message " + key).substring(0, TAG);
    }

    private String mark(String text) {
        return mark(text, salt());
    }

    private static String mark(String text, String salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", never);
        }
    }

    // Asked each time: another database may have been put in this one's place.
    private String salt() {
        return jdbc.sql("select salt from mail.salt").query(String.class).single();
    }
}
