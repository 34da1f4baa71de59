package org.cities4children.people.session;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
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
    private static final int NETWORK_OF_4 = 3;
    private static final int NETWORK_OF_6 = 6;
    private static final int HOUSEHOLD_OF_6 = 8;

    /** Reads it from what a request says. */
    public static Client of(@Nullable String agent, String address) {
        var said = agent == null ? "" : agent.replaceAll("\\p{Cntrl}", " ");
        var bytes = bytes(address);
        boolean four = bytes.length == 4;
        return new Client(
                said.length() > LONGEST_AGENT ? said.substring(0, LONGEST_AGENT) : said,
                cut(bytes, four ? NETWORK_OF_4 : NETWORK_OF_6),
                cut(bytes, four ? bytes.length : HOUSEHOLD_OF_6));
    }

    /** The server hands over addresses in figures only, so that no name is looked up. */
    private static byte[] bytes(String address) {
        try {
            return InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException _) {
            return new byte[4];
        }
    }

    private static String cut(byte[] address, int kept) {
        var rest = Arrays.copyOf(Arrays.copyOf(address, kept), address.length);
        try {
            return InetAddress.getByAddress(rest).getHostAddress();
        } catch (UnknownHostException never) {
            throw new IllegalStateException(never);
        }
    }
}
