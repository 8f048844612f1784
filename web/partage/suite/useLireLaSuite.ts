import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useEffect, useState } from "react";

export type Lecture = Pick<
  UseInfiniteQueryResult<InfiniteData<unknown>>,
  "data" | "hasNextPage" | "isFetching" | "isFetchingNextPage" | "isError" | "isPlaceholderData" | "fetchNextPage"
>;

/** Reads page after page as long as the rest is wanted. */
export function useLireLaSuite({ data, hasNextPage, isFetching, isError, fetchNextPage }: Lecture, voulue = true) {
  // An answer that comes at once is never seen to be fetched: the number of pages tells.
  const lues = data?.pages.length ?? 0;
  useEffect(() => {
    if (voulue && lues > 0 && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [voulue, lues, hasNextPage, isFetching, isError, fetchNextPage]);
}

/**
 * Reads one more page when it is asked for. Of that page and of the list, read again because something changed, TanStack drops the one that was
 * asked for first: here the page waits for the list, and is asked for anew.
 */
export function useUnePageDePlus(lecture: Lecture): { enCours: boolean; demander: () => void } {
  const lues = lecture.data?.pages.length ?? 0;
  const [voulues, setVoulues] = useState(0);
  if (voulues > 0 && (voulues !== lues + 1 || lecture.isPlaceholderData)) setVoulues(0);
  useLireLaSuite(lecture, voulues > 0);
  return {
    enCours: lecture.isFetchingNextPage || (voulues > 0 && !lecture.isError),
    demander: () => {
      setVoulues(lues + 1);
      // What failed is not asked for again by itself.
      if (lecture.isError) void lecture.fetchNextPage();
    },
  };
}
