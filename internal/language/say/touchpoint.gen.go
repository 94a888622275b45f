// Code generated from words/touchpoint.tsv by internal/language/generate. DO NOT EDIT.

package say

import (
	"vaada/internal/language"
)

var rowTouchpointCallOver = language.Sentence{
	Key: "touchpoint.call_over",
	In: [4]string{
		"This call is over.",
		"یہ کال ختم ہو چکی ہے۔",
		"यह कॉल खत्म हो चुकी है।",
		"Bu çağrı sona erdi.",
	},
}

// TouchpointCallOver says: This call is over.
func TouchpointCallOver() language.Message { return rowTouchpointCallOver.With() }

var rowTouchpointCallBeforeRing = language.Sentence{
	Key: "touchpoint.call_before_ring",
	In: [4]string{
		"The time “at” is before the call rang. Send the time of the event itself.",
		"”at“ کا وقت گھنٹی سے پہلے کا ہے۔ واقعے کا اپنا وقت بھیجیں۔",
		"“at” का समय घंटी से पहले का है। घटना का अपना समय भेजें।",
		"“at” zamanı çağrının çalmasından önce. Olayın kendi zamanını gönderin.",
	},
}

// TouchpointCallBeforeRing says: The time “at” is before the call rang. Send the time of the event itself.
func TouchpointCallBeforeRing() language.Message { return rowTouchpointCallBeforeRing.With() }

var rowTouchpointCallAnsweredAlready = language.Sentence{
	Key: "touchpoint.call_answered_already",
	In: [4]string{
		"Somebody has answered this call already.",
		"اس کال کا جواب دیا جا چکا ہے۔",
		"इस कॉल का जवाब दिया जा चुका है।",
		"Bu çağrı zaten yanıtlandı.",
	},
}

// TouchpointCallAnsweredAlready says: Somebody has answered this call already.
func TouchpointCallAnsweredAlready() language.Message { return rowTouchpointCallAnsweredAlready.With() }

var rowTouchpointCallNotTalking = language.Sentence{
	Key: "touchpoint.call_not_talking",
	In: [4]string{
		"This call cannot be put on hold now: it is not answered, or on hold already.",
		"یہ کال ابھی ہولڈ نہیں ہو سکتی: جواب نہیں دیا گیا، یا پہلے سے ہولڈ پر ہے۔",
		"यह कॉल अभी होल्ड नहीं हो सकती: जवाब नहीं दिया गया, या पहले से होल्ड पर है।",
		"Bu çağrı şu anda bekletilemez: yanıtlanmadı ya da zaten bekletiliyor.",
	},
}

// TouchpointCallNotTalking says: This call cannot be put on hold now: it is not answered, or on hold already.
func TouchpointCallNotTalking() language.Message { return rowTouchpointCallNotTalking.With() }

var rowTouchpointCallNotHeld = language.Sentence{
	Key: "touchpoint.call_not_held",
	In: [4]string{
		"This call is not on hold.",
		"یہ کال ہولڈ پر نہیں۔",
		"यह कॉल होल्ड पर नहीं है।",
		"Bu çağrı bekletilmiyor.",
	},
}

// TouchpointCallNotHeld says: This call is not on hold.
func TouchpointCallNotHeld() language.Message { return rowTouchpointCallNotHeld.With() }

var rowTouchpointCallKindUnknown = language.Sentence{
	Key: "touchpoint.call_kind_unknown",
	In: [4]string{
		"“{kind code}” is no event of a call. Use ring, answer, hold, resume or end.",
		"”{kind}“ کال کا کوئی واقعہ نہیں۔ ring، answer، hold، resume یا end استعمال کریں۔",
		"“{kind}” कॉल की कोई घटना नहीं है। ring, answer, hold, resume या end लिखें।",
		"“{kind}” bir çağrı olayı değil. ring, answer, hold, resume ya da end kullanın.",
	},
	Slots: []language.Slot{{Name: "kind", Kind: "code"}},
}

// TouchpointCallKindUnknown says: “{kind code}” is no event of a call. Use ring, answer, hold, resume or end.
func TouchpointCallKindUnknown(kind string) language.Message {
	return rowTouchpointCallKindUnknown.With(kind)
}

var rowTouchpointCallOutOfOrder = language.Sentence{
	Key: "touchpoint.call_out_of_order",
	In: [4]string{
		"The time “at” is before what was told of this call last. Send events in their order, each with its own time.",
		"”at“ کا وقت اس کال کے پچھلے واقعے سے پہلے کا ہے۔ واقعات ترتیب سے بھیجیں، ہر ایک اپنے وقت کے ساتھ۔",
		"“at” का समय इस कॉल की पिछली घटना से पहले का है। घटनाएँ क्रम से भेजें, हर एक अपने समय के साथ।",
		"“at” zamanı bu çağrının son olayından önce. Olayları sırayla, her birini kendi zamanıyla gönderin.",
	},
}

// TouchpointCallOutOfOrder says: The time “at” is before what was told of this call last. Send events in their order, each with its own time.
func TouchpointCallOutOfOrder() language.Message { return rowTouchpointCallOutOfOrder.With() }

var rowTouchpointCallEventTaken = language.Sentence{
	Key: "touchpoint.call_event_taken",
	In: [4]string{
		"The event {event code} of this call was told as {kind code}. Send every event with an id of its own.",
		"اس کال کا یہ واقعہ پہلے بتایا جا چکا ہے: {event} ({kind})۔ ہر واقعہ اپنی الگ شناخت کے ساتھ بھیجیں۔",
		"इस कॉल की यह घटना पहले बताई जा चुकी है: {event} ({kind})। हर घटना उसकी अपनी पहचान के साथ भेजें।",
		"Bu çağrının {event} olayı daha önce {kind} olarak bildirildi. Her olayı kendi kimliğiyle gönderin.",
	},
	Slots: []language.Slot{{Name: "event", Kind: "code"}, {Name: "kind", Kind: "code"}},
}

// TouchpointCallEventTaken says: The event {event code} of this call was told as {kind code}. Send every event with an id of its own.
func TouchpointCallEventTaken(event string, kind string) language.Message {
	return rowTouchpointCallEventTaken.With(event, kind)
}
