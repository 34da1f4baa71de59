package org.cities4children.publishing.register;

/** Ids of terms as they are now, in SQL: what was merged is what it became, each once. */
final class Surviving {

    private static final String IDS = """
            (select coalesce(array_agg(id order by place), '{}') from (
                select coalesce(heir, named) as id, min(place) as place
                from unnest(:%2$s::text[]) with ordinality as asked (named, place) left join publishing.merges
                    on vocabulary = '%1$s' and gone = named and undone is null
                group by 1) as surviving)
            """;

    static final String TOPICS = IDS.formatted("topic", "topics");
    static final String PLACES = IDS.formatted("place", "places");

    private Surviving() {}
}
