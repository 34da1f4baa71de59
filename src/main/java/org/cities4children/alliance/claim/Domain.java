package org.cities4children.alliance.claim;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The domain of an address or a website, unless anybody can get an address or a page there. */
record Domain(String name) {

    /** Whoever writes from one of these is anybody. */
    private static final Set<String> FREE = Set.of(
            "163.com",
            "126.com",
            "aol.com",
            "blogspot.com",
            "duck.com",
            "facebook.com",
            "fastmail.com",
            "free.fr",
            "github.io",
            "gmail.com",
            "googlemail.com",
            "icloud.com",
            "laposte.net",
            "libero.it",
            "linkedin.com",
            "mac.com",
            "mail.com",
            "mail.ru",
            "me.com",
            "medium.com",
            "msn.com",
            "naver.com",
            "orange.fr",
            "pm.me",
            "posteo.de",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "rediffmail.com",
            "riseup.net",
            "rocketmail.com",
            "t-online.de",
            "tutanota.com",
            "uol.com.br",
            "bol.com.br",
            "terra.com.br",
            "web.de",
            "wordpress.com",
            "ymail.com",
            "zoho.com",
            "zohomail.com");

    /** The same, under the ends of many countries. */
    private static final Set<String> FREE_EVERYWHERE =
            Set.of("gmx", "hotmail", "live", "outlook", "yahoo", "yandex", "googlemail");

    static Optional<Domain> ofAddress(String email) {
        return of(email.substring(email.lastIndexOf('@') + 1)).filter(_ -> email.indexOf('@') > 0);
    }

    /** @param website a host, with or without a scheme, and with what follows it */
    static Optional<Domain> ofWebsite(String website) {
        return of(website.strip()
                .replaceFirst("^[A-Za-z]+://", "")
                .replaceFirst("[/?#:].*$", "")
                .replaceFirst("^(?i)www\\.", ""));
    }

    private static Optional<Domain> of(String host) {
        try {
            var name = IDN.toASCII(host.strip(), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return name.contains(".") ? Optional.of(new Domain(name)).filter(it -> !it.isFree()) : Optional.empty();
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private boolean isFree() {
        return FREE.contains(name) || FREE_EVERYWHERE.contains(name.substring(0, name.indexOf('.')));
    }
}
