package org.cities4children.stories.job;

import java.util.List;
import org.cities4children.web.Head;
import org.cities4children.web.Words;

/**
 * Jobs, consultancies and calls.
 *
 * @param open one may still apply
 * @param past those of the last year
 */
public record JobsPage(List<Job> open, List<Job> past) {

    public Head head(Words words) {
        return Head.of(words.t("stories.jobs"), words.t("stories.jobs.lead"), "/jobs");
    }
}
