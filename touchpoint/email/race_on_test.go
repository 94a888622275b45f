//go:build race

package email_test

// raceDetector is set when its shadow memory would be counted with ours.
const raceDetector = true
