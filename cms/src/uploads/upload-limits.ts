const megabyte = 1024 * 1024

/** The largest file anybody may upload, in bytes. */
export const largestUploadBytes = 30 * megabyte

/** Limits of the multipart parser; the sentence is what the uploader reads. */
export const uploadLimits = {
  limits: { fileSize: largestUploadBytes },
  abortOnLimit: true,
  responseOnLimit: 'Tệp quá lớn: mỗi tệp tối đa 30 MB. Hãy thu nhỏ hoặc nén tệp rồi tải lại.',
}
