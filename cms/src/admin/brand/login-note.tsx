/** Stands in place of "forgot password", since the product sends no e-mail. */
export function LoginNote() {
  return <p className="ward-login-note">Quên mật khẩu? Hãy nhờ quản trị đặt lại. Không đưa mật khẩu cho người khác.</p>
}
