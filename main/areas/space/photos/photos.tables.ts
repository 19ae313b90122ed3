export interface PhotosTables {
  room_photo: { room_id: string; type: string; bytes: Buffer; alt: string; at: number }
}
