-- The wording a video in sign language was made for: when the text changes, the page says that the video is older.
alter table recording add column signed_of text;
