import { Button } from "../../src/button.tsx";
import { ButtonLink } from "../../src/button-link.tsx";
import { ErrorSummary } from "../../src/error-summary.tsx";
import { OtherLanguageLink } from "../../src/language-switch.tsx";
import { OrLine } from "../../src/or-line.tsx";
import { PasswordField } from "../../src/password-field.tsx";
import { SignInDoor } from "../../src/sign-in-door.tsx";
import { TextField } from "../../src/text-field.tsx";
import { brand } from "../sample.ts";

const notes = [
  { title: "Dành cho", text: "Cán bộ Trung tâm, chi nhánh và Sở Tư pháp" },
  {
    title: "Riêng tư",
    text: "Mỗi lần mở hồ sơ đều được ghi lại. Rời máy 15 phút thì tự khóa, bản nháp vẫn giữ.",
  },
  {
    title: "Người dân",
    text: (
      <>
        Trợ giúp pháp lý là miễn phí. Cần giúp, xin gọi <span className="nowrap">0900 000 000</span> hoặc đến
        bất kỳ chi nhánh nào.
      </>
    ),
  },
];

export function SignInPage() {
  return (
    <SignInDoor brand={brand} isDemo title="Đăng nhập" notes={notes}>
      <ErrorSummary
        title="Chưa đăng nhập được, còn 4 lần thử"
        faults={[{ fieldId: "password", message: "Thư điện tử hoặc mật khẩu chưa đúng" }]}
      />
      <form onSubmit={(event) => event.preventDefault()}>
        <TextField label="Thư điện tử công vụ" type="email" defaultValue="le.thi.mau@cantho.example" />
        <PasswordField
          id="password"
          label="Mật khẩu"
          error="Nhập lại mật khẩu. Xem lại Caps Lock và bộ gõ tiếng Việt."
        />
        <Button kind="main" big type="submit">
          Đăng nhập
        </Button>
        <OrLine />
        <ButtonLink big href="#sign-in">
          Đăng nhập bằng tài khoản của thành phố
        </ButtonLink>
        <p className="hint">
          Quên mật khẩu: gọi quản trị của Trung tâm, máy lẻ 000. <OtherLanguageLink />
        </p>
      </form>
    </SignInDoor>
  );
}
