using CsCheck;
using Readout.Intake.Warc;
using Xunit;

namespace Readout.Tests.Intake;

public class GzipMembersTests
{
    [Fact]
    public void Members_of_any_length_are_divided_to_the_byte()
    {
        // A compressor that is given nothing writes no member at all. Lengths around what the decompressor asks for at once, so that trailers lie across its pieces.
        Gen.Int[1, 12_000].Array[1, 12].Sample(lengths =>
        {
            var random = new Random(lengths[0]);
            byte[][] contents = [.. lengths.Select(length => { var bytes = new byte[length]; random.NextBytes(bytes); return bytes; })];
            using var file = new MemoryStream([.. contents.SelectMany(content => WarcFile.Gzip(content)), .. "left over"u8]);
            var (members, at) = (new GzipMembers(file), 0L);
            foreach (var content in contents)
            {
                Assert.True(members.SeekMember(out var skipped));
                Assert.Equal((0, at), (skipped, members.Position));
                using var member = new GzipMember(members);
                using var read = new MemoryStream();
                member.CopyTo(read);
                Assert.Equal(content, read.ToArray());
                at += WarcFile.Gzip(content).Length;
            }
            Assert.False(members.SeekMember(out var rest));
            Assert.Equal("left over".Length, rest);
        }, iter: 100);
    }
}
