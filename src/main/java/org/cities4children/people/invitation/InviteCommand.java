package org.cities4children.people.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.cities4children.people.Role;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.cities4children.runtime.DataFolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/c4c invite}: makes a link with which somebody becomes a person here. */
@Component
class InviteCommand implements Command {

    private final Invitations invitations;
    private final DataFolder folder;
    private final JsonMapper json;

    InviteCommand(Invitations invitations, DataFolder folder, JsonMapper json) {
        this.invitations = invitations;
        this.folder = folder;
        this.json = json;
    }

    @Override
    public String name() {
        return "invite";
    }

    @Override
    public String usage() {
        return "invite <email> [role...]   make a link with which somebody comes in; roles: "
                + String.join(
                        ", ", List.of(Role.values()).stream().map(Role::code).toList());
    }

    @Override
    public int run(List<String> arguments, Console console) {
        var roles = arguments.stream().skip(1).map(Role::of).toList();
        boolean understood = !arguments.isEmpty()
                && arguments.getFirst().contains("@")
                && roles.stream().allMatch(Optional::isPresent)
                && Role.fit(roles.stream().flatMap(Optional::stream).toList());
        if (!understood) {
            console.say("usage: " + usage());
            return 2;
        }
        var named = roles.stream().flatMap(Optional::stream).toList();
        var token = invitations.add(new Invitation(arguments.getFirst(), "", "en", named, null));
        var line = new LinkedHashMap<String, Object>();
        line.put("email", arguments.getFirst());
        line.put("link", folder.baseUrl() + "/invitation/" + token);
        console.print(json.writeValueAsString(line));
        console.say("The link works once, for seven days. Whoever holds it comes in: hand it over safely.");
        return 0;
    }
}
