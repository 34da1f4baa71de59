package org.cities4children.people.session;

import org.cities4children.runtime.limit.Caller;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody comes, as far as is good to know.
 *
 * @param agent what their browser calls itself, cut short
 * @param network their internet address without its last part: /24 of IPv4, /48 of IPv6
 * @param limited what counts as one caller: an IPv4 address, or the /64 that one household has of IPv6
 */
public record Client(String agent, String network, String limited) {

    private static final int LONGEST_AGENT = 200;
    /** Reads it from what a request says. */
    public static Client of(@Nullable String agent, String address) {
        var said = agent == null ? "" : agent.replaceAll("\\p{Cntrl}", " ");
        return new Client(
                said.length() > LONGEST_AGENT ? said.substring(0, LONGEST_AGENT) : said,
                Caller.network(address),
                Caller.household(address));
    }
}
