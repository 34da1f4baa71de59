package org.cities4children.exchange.report;

/** How many rows of a file were new, changed, as before, or refused. */
public record Tally(int created, int updated, int unchanged, int refused) {

    /** Those that change something. */
    public int changing() {
        return created + updated;
    }

    public int rows() {
        return created + updated + unchanged + refused;
    }
}
