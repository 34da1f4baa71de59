package org.cities4children.knowledge;

import java.util.List;
import java.util.Map;
import org.cities4children.search.Question;

/** Lists of the hub, as its addresses ask for them. */
public interface HubLists {

    /** What the parameters of {@code /hub} ask for, the newest first; what makes no sense in them is left out. */
    Asked asked(Map<String, List<String>> parameters);

    /**
     * A list that is asked for.
     *
     * @param address of its page, always the same for the same list
     * @param names the words and what the filters are called in English; none for the whole hub
     */
    record Asked(Question question, String address, List<String> names) {

        public Asked {
            names = List.copyOf(names);
        }

        public boolean isWhole() {
            return names.isEmpty();
        }
    }
}
