package org.cities4children.search.words;

import java.util.ArrayList;
import java.util.List;
import org.cities4children.search.Findings;
import org.cities4children.search.Question;
import org.cities4children.search.Search;
import org.cities4children.search.analysis.Guess;

/** Looks for each word alone, where together they find nothing. */
public final class Apart {

    /** Who types more describes, and is shown what has some of it. */
    private static final int MOST = 3;

    private Apart() {}

    /**
     * What each of the words finds alone, in their order; nothing unless there are several, and each finds something.
     */
    public static List<Findings.Alone> of(Search search, Question question) {
        var words = words(question);
        if (words.size() < 2 || words.size() > MOST) {
            return List.of();
        }
        var each = question.exactly(true).counting(List.of()).part(0, 1);
        var alone = words.stream()
                .map(it -> new Findings.Alone(it, search.find(each.asking(it)).total()))
                .toList();
        return alone.stream().allMatch(it -> it.total() > 0) ? alone : List.of();
    }

    private static List<String> words(Question question) {
        var typed = Typed.read(question.words());
        var words = new ArrayList<String>();
        typed.words().stream()
                .filter(it -> !Guess.isLittle(it))
                .map(Typed::bare)
                .forEach(words::add);
        typed.beginnings().forEach(it -> words.add(it + "*"));
        typed.phrases().forEach(it -> words.add('"' + it + '"'));
        return words.stream().distinct().toList();
    }
}
