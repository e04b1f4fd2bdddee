"""Services and games that millions use: where somebody was met tells nobody apart, and is what the research asks.

Only services of that size stand here (most are named in the European Commission's list of very large online platforms
or in Ofcom's yearly reports on what children use); a small forum or a private server is an identifier like any other,
and so is a firm that people work for, however large.
"""

from __future__ import annotations

from functools import cache

from ...languages import language_for
from ...languages.inflection import inflections
from ...patterns import alternatives

PLATFORMS: tuple[str, ...] = (
    "Among Us", "Apex Legends", "App Store", "Ask.fm", "Badoo", "BeReal", "Brawl Stars", "Bumble",
    "Call of Duty", "Chatroulette", "Clash of Clans", "Clash Royale", "Club Penguin", "Counter-Strike", "CS:GO", "CS2",
    "Discord", "Dota", "Facebook", "Facebook Messenger", "FaceTime", "FIFA", "Fortnite", "Genshin Impact", "Gmail", 
    "Google Maps", "Google Play", "Grand Theft Auto", "Grindr", "GTA", "Habbo", "Habbo Hotel", "Hotmail", "Houseparty",
    "Hyves", "ICQ", "iMessage", "Insta", "Instagram", "iPad", "iPhone", "Kik", "Knuddels", "League of Legends", "Likee",
    "Messenger", "Minecraft", "MovieStarPlanet", "MSN", "MSN Messenger", "Musical.ly", "MySpace", 
    "Netlog", "Nintendo Switch", "Odnoklassniki", "Omegle", "OnlyFans", "Overwatch", 
    "Pinterest", "PlayStation", "Pokémon Go", "PornHub", "PS4", "PS5", "PUBG", "Reddit", "Roblox",
    "Rocket League", "SchülerVZ", "Second Life", "Skype", "Skyblog", "Skyrock", "Snap", "Snapchat", "StudiVZ",
    "Telegram", "TikTok", "Tinder", "Tuenti", "Tumblr", "Twitch", "Twitter", "Valorant", "Viber", "VKontakte", "Wattpad",
    "WhatsApp", "Whatsapp", "Wikipedia", "Windows Live Messenger", "World of Warcraft", "Xbox", "Xbox Live", 
    "YouTube", "Youtube", "Yubo", 
    "Βάιμπερ", "Γιουτιούμπ", "Ίνσταγκραμ", "Σκάιπ", "Σνάπτσατ", "Τικ Τοκ", "Τουίτερ", "Φέισμπουκ", "Φέσμπουκ",
)  # fmt: skip


@cache
def platforms(code: str) -> str:
    """A pattern that fits their names, several in a row, with case endings where a language gives names any ("Facebooke")."""
    names = {form for name in PLATFORMS for form in _forms(name, code)}
    one = alternatives(names)
    return rf"{one}(?:['’]s)?(?: {one})*"


def _forms(name: str, code: str) -> frozenset[str]:
    return frozenset({name}) | (
        inflections(name, code) if language_for(code).declines and name.isascii() else frozenset()
    )
