package org.cities4children.settings.post;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.cities4children.mail.ChosenServer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What administrators may have the program connect to: whoever tries a mail server could else look through the network
 * in which the program stands.
 *
 * @param ports on which mail servers take mail
 */
@ConfigurationProperties("c4c.settings.mail")
record Ports(@DefaultValue({"25", "465", "587", "2525"}) List<Integer> ports) {

    Ports {
        ports = List.copyOf(ports);
    }

    boolean allow(int port) {
        return ports.contains(port);
    }

    /**
     * Whether a name leads to machines only, as far as it is known now; whoever types it is told at once. What counts
     * is the look at connecting.
     */
    static boolean isMachine(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(ChosenServer::isMachine);
        } catch (UnknownHostException _) {
            return true;
        }
    }
}
