package org.cities4children.exchange.report;

import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of one file.
 *
 * @param batch the batch they are remembered in; nothing for a dry run
 */
public record Summary(
        @Nullable Long batch, String source, String kind, int created, int updated, int unchanged, int refused) {

    public boolean isDryRun() {
        return batch == null;
    }

    public int rows() {
        return created + updated + unchanged + refused;
    }
}
