package gate_test

import (
	"strconv"
	"testing"
	"time"

	"vaada/internal/gate"
	"vaada/internal/now"
)

var start = now.At(time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC))

func TestSomeMayComeAtOnceAndThenOneInAWhile(t *testing.T) {
	t.Parallel()
	bound := gate.Bound{AtOnce: 3, Every: time.Minute}
	var tried now.Instant
	for range 3 {
		if early := bound.Early(tried, start); early != 0 {
			t.Fatalf("%v too early", early)
		}
		tried = bound.Count(tried, start)
	}
	if early := bound.Early(tried, start); early != time.Minute {
		t.Errorf("the fourth is %v too early", early)
	}
	if early := bound.Early(tried, start.Add(40*time.Second)); early != 20*time.Second {
		t.Errorf("after 40 s it is %v too early", early)
	}
	if early := bound.Early(bound.Back(tried), start); early != 0 {
		t.Errorf("with one given back it is %v too early", early)
	}
}

func TestAClockThatIsSetBackKeepsNobodyOut(t *testing.T) {
	t.Parallel()
	bound := gate.Bound{AtOnce: 3, Every: time.Minute}
	tried := bound.Count(0, start)
	back := start.Add(-24 * time.Hour)
	if early := bound.Early(tried, back); early > time.Minute {
		t.Errorf("%v too early", early)
	}
	tried = bound.Count(tried, back)
	if early := bound.Early(tried, back.Add(time.Minute)); early != 0 {
		t.Errorf("a minute later %v too early", early)
	}
}

func TestThoseWhoTriedMostAreRememberedLongest(t *testing.T) {
	t.Parallel()
	tries := map[string]now.Instant{"over": start.Add(-time.Second)}
	for i := range 10 {
		tries[strconv.Itoa(i)] = start.Add(time.Duration(i+1) * time.Minute)
	}
	gate.Forget(tries, 11, start)
	if _, kept := tries["over"]; kept || len(tries) != 10 {
		t.Errorf("kept %v", tries)
	}
	gate.Forget(tries, 10, start)
	if _, kept := tries["9"]; !kept || len(tries) != 5 {
		t.Errorf("kept %v", tries)
	}
}

func TestOneCustomersNetworkIsOnePlace(t *testing.T) {
	t.Parallel()
	for address, place := range map[string]string{
		"198.51.100.7": "198.51.100.7", "::ffff:198.51.100.7": "198.51.100.7",
		"2001:db8:1:2:3::4": "2001:db8:1:2::/64", "fe80::1%eth0": "fe80::/64", "@": "@",
	} {
		if got := gate.Network(address); got != place {
			t.Errorf("%s is of %s", address, got)
		}
	}
}
