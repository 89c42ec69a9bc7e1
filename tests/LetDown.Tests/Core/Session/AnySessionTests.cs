using CsCheck;

namespace LetDown.Tests.Core.Session;

public sealed class AnySessionTests
{
    [Fact]
    public void Whatever_happens_a_session_keeps_its_laws() =>
        Gen.Select(AnySession.Options, AnySession.Happenings).Sample((options, happenings) =>
        {
            new TroubledPump().Run(options, happenings);
        });

    [Fact]
    public void The_same_happenings_make_the_same_session() =>
        Gen.Select(AnySession.Options, AnySession.Happenings).Sample(
            (options, happenings) => Assert.Equal(
                new TroubledPump().Run(options, happenings).Pump.Events,
                new TroubledPump().Run(options, happenings).Pump.Events),
            iter: 10);
}
