import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useEffect } from "react";

type Lecture = Pick<UseInfiniteQueryResult<InfiniteData<unknown>>, "data" | "hasNextPage" | "isFetching" | "isError" | "fetchNextPage">;

/** Reads page after page as long as the rest is wanted. */
export function useLireLaSuite({ data, hasNextPage, isFetching, isError, fetchNextPage }: Lecture, voulue = true) {
  // An answer that comes at once is never seen to be fetched: the number of pages tells.
  const lues = data?.pages.length ?? 0;
  useEffect(() => {
    if (voulue && lues > 0 && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [voulue, lues, hasNextPage, isFetching, isError, fetchNextPage]);
}
