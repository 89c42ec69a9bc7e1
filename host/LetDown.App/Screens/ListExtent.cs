using LetDown.App.Listing;

namespace LetDown.App.Screens;

/// <summary>How much of all there is a list shows.</summary>
/// <param name="All">Sessions in the store.</param>
/// <param name="Chosen">Those that she asked for.</param>
/// <param name="Query">What she asked.</param>
internal readonly record struct ListExtent(int All, int Chosen, SessionQuery Query);
