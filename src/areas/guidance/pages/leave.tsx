import { useLanguage } from '../../../ui/language.ts'
import { guidanceTexts } from '../texts.ts'

/** For whoever must not be seen complaining: away with one step, to a page that tells nothing. Says honestly what stays behind. */
export function LeaveQuickly() {
  const { barrier } = useLanguage().words(guidanceTexts)
  return (
    <>
      <p>
        <a class="button quiet" href="https://www.dwd.de" rel="noreferrer" aria-describedby="schnell-weg">
          {barrier.leave}
        </a>
      </p>
      <p class="small" id="schnell-weg">
        {barrier.leaveHow}
      </p>
    </>
  )
}
