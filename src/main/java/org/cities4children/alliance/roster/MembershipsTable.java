package org.cities4children.alliance.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cities4children.alliance.register.MemberTable;
import org.cities4children.alliance.reminder.Contacts;
import org.cities4children.alliance.reminder.Contacts.Reach;
import org.cities4children.web.Words;
import org.cities4children.web.table.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All members on one table, which can be taken in again: who they are, and how they stand. It names no person. */
@Component
class MembershipsTable {

    private final StandingPages pages;
    private final MemberTable members;
    private final Contacts contacts;

    MembershipsTable(StandingPages pages, MemberTable members, Contacts contacts) {
        this.pages = pages;
        this.members = members;
        this.contacts = contacts;
    }

    void write(OutputStream to, Words words) throws IOException {
        var table = new Table(to, members.columns());
        var lines = pages.lines().stream()
                .collect(Collectors.toMap(it -> it.membership().organisation(), Function.identity()));
        var reach = contacts.reach();
        members.cells().forEach((key, cells) -> {
            var line = lines.get(key);
            if (line != null) {
                table.line(cells(cells, line, reach.getOrDefault(key, Reach.NOBODY), words));
            }
        });
        table.end();
    }

    private static List<String> cells(
            Map<String, String> written, MembershipsPage.Line line, Reach reach, Words words) {
        var member = line.membership();
        boolean counts = member.state().counts();
        var told = Map.of(
                "state", member.state().code(),
                "since", day(member.since()),
                "due", text(line.due()),
                "confirmed", day(member.confirmed()),
                "until", text(member.until()),
                "representatives", counts ? String.valueOf(reach.representatives()) : "",
                "reachable", counts ? String.valueOf(reach.reachable()) : "",
                "last_reminder",
                        line.reminder() == null ? "" : line.reminder().step().code(),
                "not_reminded", line.missed() == null ? "" : line.missed().why().code(),
                "page", words.absolute("/members/" + member.slug()));
        return Stream.concat(
                        MemberTable.WRITTEN.stream().map(it -> written.getOrDefault(it, "")),
                        MemberTable.TOLD.stream().map(it -> told.getOrDefault(it, "")))
                .toList();
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : text(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
