/** api-reference/chat-bots/chat-bots-v2/imbot.v2/messages/chat-message-reaction-add.md */
export const REACTIONS: ReadonlySet<string> = new Set(
  `
  like dislike faceWithTearsOfJoy redHeart neutralFace fire cry slightlySmilingFace winkingFace laugh kiss wonder slightlyFrowningFace
  loudlyCryingFace faceWithStuckOutTongue faceWithStuckOutTongueAndWinkingEye smilingFaceWithSunglasses confusedFace flushedFace
  thinkingFace angry smilingFaceWithHorns faceWithThermometer facepalm poo flexedBiceps clappingHands raisedHand smilingFaceWithHeartEyes
  smilingFaceWithHearts pleadingFace relievedFace foldedHands okHand signHorns loveYouGesture clownFace partyingFace questionMark
  exclamationMark lightBulb bomb sleepingSymbol crossMark whiteHeavyCheckMark eyes handshake hundredPoints
`
    .trim()
    .split(/\s+/),
)
