namespace LetDown.App.Doctor;

/// <summary>How something is.</summary>
internal enum Verdict
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>Works, but is worth a look.</summary>
    Look,

    /// <summary>Does not work.</summary>
    Bad,
}
