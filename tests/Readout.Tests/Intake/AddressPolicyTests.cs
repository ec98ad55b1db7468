using System.Net;
using Readout.Intake.Fetching;
using Xunit;

namespace Readout.Tests.Intake;

public class AddressPolicyTests
{
    [Theory]
    [InlineData("93.184.216.34")]
    [InlineData("1.1.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("2606:4700::1111")]
    public void Public_addresses_are_open(string address) => Assert.True(AddressPolicy.Public.Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.0.3")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("168.63.129.16")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("192.0.0.8")]
    [InlineData("198.19.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001::1")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    [InlineData("100::1")]
    [InlineData("5f00::1")]
    [InlineData("2001:db8::1")]
    public void Others_are_closed(string address) => Assert.False(AddressPolicy.Public.Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("file:///etc/passwd", "only http and https")]
    [InlineData("ftp://example.org/", "only http and https")]
    [InlineData("http://me:secret@example.org/", "name or password")]
    [InlineData("http://example.org:22/", "port 22 is closed")]
    public void Letters_are_judged_before_anything_is_asked(string address, string reason) => Assert.Contains(reason, AddressPolicy.Public.Refuse(new Uri(address)), StringComparison.Ordinal);

    [Fact]
    public void What_is_opened_is_open()
    {
        var policy = new AddressPolicy { OpenNetworks = [IPNetwork.Parse("10.1.0.0/16")], OpenPorts = [8080] };
        Assert.True(policy.Allows(IPAddress.Parse("10.1.2.3")));
        Assert.True(policy.Allows(IPAddress.Parse("::ffff:10.1.2.3")));
        Assert.False(policy.Allows(IPAddress.Parse("10.2.2.3")));
        Assert.Null(policy.Refuse(new Uri("https://example.org:8080/")));
        Assert.Null(policy.Refuse(new Uri("https://example.org/")));
    }
}
