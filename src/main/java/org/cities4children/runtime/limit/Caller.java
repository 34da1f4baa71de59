package org.cities4children.runtime.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** What counts as one caller, by the internet address that a request comes from. */
public final class Caller {

    private static final int NETWORK_OF_4 = 3;
    private static final int NETWORK_OF_6 = 6;
    private static final int HOUSEHOLD_OF_6 = 8;

    private Caller() {}

    /** A household or office: one IPv4 address, or the whole /64 that it has of IPv6. */
    public static String household(String address) {
        var bytes = bytes(address);
        return cut(bytes, bytes.length == 4 ? bytes.length : HOUSEHOLD_OF_6);
    }

    /** The address without its last part, which leads to nobody: /24 of IPv4, /48 of IPv6. */
    public static String network(String address) {
        var bytes = bytes(address);
        return cut(bytes, bytes.length == 4 ? NETWORK_OF_4 : NETWORK_OF_6);
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
