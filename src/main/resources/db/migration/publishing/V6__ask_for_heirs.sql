-- Whoever files something under terms locks them and then asks what they became. A volatile function looks anew for each
-- of its statements, so the second sees what was merged while the first waited.
create function publishing.heirs(ids text[]) returns table (vocabulary text, gone text, heir text)
    language plpgsql volatile as
$$
begin
    lock table publishing.merges in row share mode;
    return query
        select m.vocabulary, m.gone, m.heir from publishing.merges as m where m.undone is null and m.gone = any (ids);
end
$$;
comment on function publishing.heirs is 'what became of those terms among these that were merged; none is merged or parted until the transaction ends';
