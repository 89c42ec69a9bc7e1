namespace LetDown.Core.Suction;

/// <summary>What the session wants of suction in a tick.</summary>
internal enum SuctionMode
{
    /// <summary>Everything de-energised.</summary>
    Vented,

    /// <summary>Vents and line valves open, motor off: lines and manifold are at ambient and their sensors can be zeroed.</summary>
    Zeroing,

    /// <summary>The wave runs on one side or both.</summary>
    Wave,

    /// <summary>Self-test: the motor pulls the manifold gently, line valves shut, vents open.</summary>
    Build,

    /// <summary>Self-test: motor off, one line valve and both vents open.</summary>
    Empty,
}
