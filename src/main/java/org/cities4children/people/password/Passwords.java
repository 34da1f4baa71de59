package org.cities4children.people.password;

import java.sql.Types;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What is made of passwords and kept: Argon2id with 12 MiB, three passes and one lane, one of the settings of equal
 * strength in the OWASP Password Storage Cheat Sheet.
 */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 12_288;
    private static final int PASSES = 3;

    /** Each takes its memory while it is made: more at a time would take the heap from the readers. */
    private static final int AT_A_TIME = 2;

    /** Looked at where there is no person or no password: as much work, and no password makes it. */
    private static final String NOBODYS = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(MEMORY_KIB, PASSES, LANES, base64(SALT_BYTES), base64(HASH_BYTES));

    private final JdbcClient jdbc;
    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    Passwords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is the person's password; takes as long when there is no such person, or none was ever set. */
    public boolean isRight(@Nullable UUID person, String password) {
        var kept = person == null ? Optional.<String>empty() : kept(person);
        boolean same = taking(() -> encoder.matches(plain(password), kept.orElse(NOBODYS)));
        return same && kept.isPresent();
    }

    /** Keeps another password; nothing means that the person comes in otherwise. */
    public void set(UUID person, @Nullable String password) {
        keep(person, password == null ? null : made(password));
    }

    /** What is kept of a password; the work that takes long. */
    public String made(String password) {
        return taking(() -> Objects.requireNonNull(encoder.encode(plain(password))));
    }

    /** Keeps what was made of a password. */
    public void keep(UUID person, @Nullable String made) {
        jdbc.sql("update people.persons set password = :made where id = :id")
                .param("made", made, Types.VARCHAR)
                .param("id", person)
                .update();
    }

    /** Whether this person comes in by a password. */
    public boolean isSet(UUID person) {
        return kept(person).isPresent();
    }

    private Optional<String> kept(UUID person) {
        return jdbc.sql("select password from people.persons where id = :id and password is not null")
                .param("id", person)
                .query(String.class)
                .optional();
    }

    /** The same letters typed on another keyboard are the same password (RFC 8265, 4.2.2). */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static String base64(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    private <T> T taking(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
