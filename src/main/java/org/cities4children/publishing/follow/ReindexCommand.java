package org.cities4children.publishing.follow;

import java.util.List;
import org.cities4children.runtime.Command;
import org.cities4children.runtime.Console;
import org.springframework.stereotype.Component;

/** {@code bin/c4c reindex}: builds the search index anew from the database. */
@Component
class ReindexCommand implements Command {

    private final Follower follower;

    ReindexCommand(Follower follower) {
        this.follower = follower;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public String usage() {
        return "reindex   build the search index anew; searches use the old one until it is done";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (!arguments.isEmpty()) {
            console.say("usage: " + usage());
            return 2;
        }
        console.say("Building the index anew ...");
        follower.rebuild();
        follower.awaitMeaning();
        console.say("The index is complete.");
        return 0;
    }
}
