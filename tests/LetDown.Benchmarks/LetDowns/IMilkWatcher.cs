namespace LetDown.Benchmarks.LetDowns;

/// <summary>Whatever looks for let-downs in the readings of one scale.</summary>
internal interface IMilkWatcher
{
    /// <summary>A session begins with what is on the scale now.</summary>
    void Begin();

    /// <summary>A visit begins.</summary>
    void Listen();

    /// <summary>One reading; true when it saw a let-down in it.</summary>
    bool Update(double seconds, double grams);
}
