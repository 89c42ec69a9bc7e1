namespace LetDown.Board;

/// <summary>For what must be tried one after the other although each may fail: making safe, and closing.</summary>
internal static class Attempt
{
    public static void To(Action action)
    {
        try
        {
            action();
        }
        catch (Exception)
        {
            // The next part may still obey; what does not is left to the heartbeat's one-shot.
        }
    }
}
