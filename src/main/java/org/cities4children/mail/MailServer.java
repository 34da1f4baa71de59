package org.cities4children.mail;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Through which mail server messages leave. */
public interface MailServer {

    /** The settings of this moment, or nothing while there is no server: then messages wait. */
    Optional<Settings> current();

    /** Whether the machine's keeper has named it, so that nobody else can change it. */
    default boolean isFixed() {
        return false;
    }

    /**
     * How to reach it, and what messages say of their sender.
     *
     * @param secure whether the connection begins encrypted; otherwise encryption is asked for once it is there
     * @param signIn nothing when the server asks for none
     * @param name of the sender, as readers see it
     * @param replyTo where answers go when not to {@code from}
     * @param bounces where bounces go, each with a mark of its message before the host; nothing: to {@code from}
     * @param properties further ones of Jakarta Mail, which win
     */
    record Settings(
            String host,
            int port,
            boolean secure,
            @Nullable SignIn signIn,
            EmailAddress from,
            String name,
            @Nullable EmailAddress replyTo,
            @Nullable EmailAddress bounces,
            Map<String, String> properties) {

        public Settings {
            name = Clean.line(name);
            properties = Map.copyOf(properties);
        }
    }

    /** What the server asks for before it takes anything. */
    record SignIn(String user, String password) {

        @Override
        public String toString() {
            return "SignIn[" + user + "]";
        }
    }
}
