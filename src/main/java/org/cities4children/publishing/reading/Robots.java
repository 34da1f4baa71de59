package org.cities4children.publishing.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells programs from people by what they call themselves; most robots are honest about it. */
final class Robots {

    private static final Pattern NAMES = Pattern.compile(
            "bot\\b|bot[/;-]|crawl|spider|slurp|fetch|scan|monitor|preview|headless|lighthouse|archiv|feed|validator"
                    + "|curl|wget|python|java/|okhttp|go-http|libwww|perl|ruby|node|axios|httpclient|facebookexternalhit"
                    + "|whatsapp|telegram|embedly",
            Pattern.CASE_INSENSITIVE);

    private Robots() {}

    static boolean isRobot(@Nullable String agent) {
        return agent == null || agent.length() < 20 || NAMES.matcher(agent).find();
    }
}
