"""Ages to bands."""

from __future__ import annotations

# childhood in the steps that matter for it, adult life by ten years
_BANDS = ((0, 5), (6, 9), (10, 12), (13, 15), (16, 17), (18, 24), (25, 34), (35, 44), (45, 54), (55, 64), (65, 74))
OLD, OLDEST = 75, 130


def age_band(age: int, width: int = 0) -> tuple[int, int] | None:
    """The first and the last year of the band that an age lies in.

    Parameters
    ----------
    age : int
        Years.
    width : int
        Of every band in years; 0 for bands that follow childhood.

    Returns
    -------
    tuple of (int, int) or None
        From 75 on, where few people are left, all are one band, up to 130; None above.

    Examples
    --------
    >>> age_band(14), age_band(14, 5), age_band(80), age_band(200)
    ((13, 15), (10, 14), (75, 130), None)
    """
    if not 0 <= age <= OLDEST:
        return None
    if age >= OLD:
        return OLD, OLDEST
    if width:
        low = age - age % width
        return low, min(low + width, OLD) - 1
    return next(band for band in _BANDS if band[0] <= age <= band[1])
