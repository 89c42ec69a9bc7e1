namespace LetDown.Core.Suction;

/// <summary>What the session wants of suction in a tick.</summary>
internal enum SuctionMode
{
    /// <summary>Everything de-energised.</summary>
    Vented,

    /// <summary>Vents and line valves open, motor off: lines and manifold are at ambient and their sensors can be zeroed.</summary>
    Zeroing,

    /// <summary>The wave runs on one side.</summary>
    Wave,
}
